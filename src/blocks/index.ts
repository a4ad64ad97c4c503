// The blocks of rich text. They live inside the text: nothing in them is localised, the text is, as a whole.
import type { Block } from 'payload'
import { button } from '@/blocks/button'
import { callout } from '@/blocks/callout'
import { downloads } from '@/blocks/downloads'
import { embed } from '@/blocks/embed'
import { figures } from '@/blocks/figures'
import { footnote } from '@/blocks/footnote'
import { gallery } from '@/blocks/gallery'
import { image } from '@/blocks/image'
import { map } from '@/blocks/map'
import { people } from '@/blocks/people'
import { qa } from '@/blocks/qa'
import { quote } from '@/blocks/quote'
import { reference } from '@/blocks/reference'
import { steps } from '@/blocks/steps'

/** Stand between paragraphs. */
export const textBlocks: Block[] = [
  image,
  gallery,
  quote,
  qa,
  callout,
  people,
  steps,
  figures,
  embed,
  reference,
  downloads,
  map,
  button,
]

/** Stand inside a sentence. */
export const inlineBlocks: Block[] = [footnote]

export const richTextBlocks: Block[] = [...textBlocks, ...inlineBlocks]
