// What each block of rich text holds when it leaves.
import { z } from 'zod'
import { mediaSchema } from '@/delivery/documents/media'
import { summarySchema } from '@/delivery/documents/summaries'
import { contactSummary } from '@/delivery/documents/summaries/contacts'
import { figureSummary } from '@/delivery/documents/summaries/figures'
import { type Words, wordsSchema } from '@/delivery/richText/nodes'

const text = z.string().nullable()

/** Later: nodes hold blocks, and some blocks hold nodes. */
const words: z.ZodType<Words | null> = z.lazy(() => wordsSchema.nullable())

const picture = z.object({ image: mediaSchema, caption: text })

const imageBlock = z
  .object({ blockType: z.literal('image'), image: mediaSchema, caption: text, width: text })
  .meta({ id: 'ImageBlock' })

const galleryBlock = z
  .object({ blockType: z.literal('gallery'), images: z.array(picture), caption: text })
  .meta({ id: 'GalleryBlock' })

const quoteBlock = z
  .object({ blockType: z.literal('quote'), text: z.string(), name: text, role: text })
  .meta({ id: 'QuoteBlock' })

const speaker = z.object({ name: z.string(), role: text, contact: contactSummary.nullable() })

const pair = z.object({ asks: text, speaker: text, question: text, answer: words })

const qaBlock = z
  .object({ blockType: z.literal('qa'), speakers: z.array(speaker), pairs: z.array(pair) })
  .meta({ id: 'QaBlock', description: 'An interview.' })

const calloutBlock = z
  .object({
    blockType: z.literal('callout'),
    kind: z.string().describe('did-you-know, tip or info.'),
    title: text,
    body: words,
  })
  .meta({ id: 'CalloutBlock' })

const peopleBlock = z
  .object({
    blockType: z.literal('people'),
    heading: text,
    people: z.array(z.object({ contact: contactSummary, note: text })),
  })
  .meta({ id: 'PeopleBlock' })

const stepsBlock = z
  .object({ blockType: z.literal('steps'), items: z.array(z.object({ title: text, text: words })) })
  .meta({ id: 'StepsBlock' })

const figuresBlock = z
  .object({ blockType: z.literal('figures'), figures: z.array(figureSummary), display: text })
  .meta({ id: 'FiguresBlock' })

const embedBlock = z
  .object({
    blockType: z.literal('embed'),
    url: z.string().describe('A page of YouTube, Vimeo, Spotify or SoundCloud.'),
    title: text,
    caption: text,
  })
  .meta({ id: 'EmbedBlock' })

const referenceBlock = z
  .object({ blockType: z.literal('reference'), to: summarySchema })
  .meta({ id: 'ReferenceBlock' })

const downloadsBlock = z
  .object({
    blockType: z.literal('downloads'),
    heading: text,
    files: z.array(z.object({ file: mediaSchema, label: z.string() })),
  })
  .meta({ id: 'DownloadsBlock' })

const place = z.object({
  name: z.string(),
  country: text,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  note: text,
})

const mapBlock = z
  .object({ blockType: z.literal('map'), places: z.array(place), caption: text })
  .meta({ id: 'MapBlock' })

const buttonBlock = z
  .object({
    blockType: z.literal('button'),
    label: z.string(),
    url: z.string(),
    to: summarySchema.nullable().describe('The document it leads to, when it is one of ours.'),
  })
  .meta({ id: 'ButtonBlock' })

export const publicBlockSchema = z
  .discriminatedUnion('blockType', [
    imageBlock,
    galleryBlock,
    quoteBlock,
    qaBlock,
    calloutBlock,
    peopleBlock,
    stepsBlock,
    figuresBlock,
    embedBlock,
    referenceBlock,
    downloadsBlock,
    mapBlock,
    buttonBlock,
  ])
  .meta({ id: 'RichTextBlock' })

export type PublicBlock = z.infer<typeof publicBlockSchema>
