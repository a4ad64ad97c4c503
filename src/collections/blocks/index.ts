// The blocks of rich text. They live inside the text: nothing in them is localised, the text is, as a whole.
import type { Block } from 'payload'
import { button } from '@/collections/blocks/button'
import { callout } from '@/collections/blocks/callout'
import type { TextBlock } from '@/collections/blocks/defineBlock'
import { downloads } from '@/collections/blocks/downloads'
import { embed } from '@/collections/blocks/embed'
import { figures } from '@/collections/blocks/figures'
import { footnote } from '@/collections/blocks/footnote'
import { gallery } from '@/collections/blocks/gallery'
import { image } from '@/collections/blocks/image'
import { map } from '@/collections/blocks/map'
import { people } from '@/collections/blocks/people'
import { qa } from '@/collections/blocks/qa'
import { quote } from '@/collections/blocks/quote'
import { reference } from '@/collections/blocks/reference'
import { steps } from '@/collections/blocks/steps'

/** Stand between paragraphs. */
export const textBlocks: readonly TextBlock[] = [
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

const bySlug = new Map(textBlocks.map((block) => [block.slug, block]))

export const findTextBlock = (slug: unknown): TextBlock | undefined => bySlug.get(String(slug))

/** As Payload takes them; one card shows what any of them says. */
export const editorBlocks: Block[] = textBlocks.map(({ slug, labels, fields }) => ({
  slug,
  labels,
  fields,
  admin: { components: { Block: '@/admin/writing/BlockCard#BlockCard' } },
}))

/** Stand inside a sentence. */
export const inlineBlocks: Block[] = [footnote]

export const richTextBlocks: Block[] = [...editorBlocks, ...inlineBlocks]
