// What leaves of each block of rich text, an allow-list a block; null when nothing of it is public.
import { isRichText } from '@/content/content'
import { type Media, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Content } from '@/delivery/documents/references/references'
import { withoutAbsent } from '@/delivery/documents/references/withoutAbsent'
import { documentPath } from '@/delivery/documents/summaries/paths'
import type { PublicBlock } from '@/delivery/richText/blockSchemas'
import { Footnotes } from '@/delivery/richText/footnotes'
import { safeHref } from '@/delivery/richText/hrefs'
import type { Words } from '@/delivery/richText/nodes'
import { resolveRichText } from '@/delivery/richText/resolve'

type BlockType = PublicBlock['blockType']

type BlockOf<B extends BlockType> = Extract<PublicBlock, { blockType: B }>

const blocks: { [B in BlockType]: (fields: Content, read: Reader) => BlockOf<B> | null } = {
  image: (fields: Content, read: Reader) => {
    const image = presentMedia(fields.image, read)
    if (!image) return null
    return {
      blockType: 'image',
      image,
      caption: read.text(fields.caption) ?? image.caption,
      width: read.text(fields.width),
    }
  },
  gallery: (fields: Content, read: Reader) => ({
    blockType: 'gallery',
    images: withoutAbsent(read.rows(fields.images).map((row) => picture(row, read))),
    caption: read.text(fields.caption),
  }),
  quote: (fields: Content, read: Reader) => ({
    blockType: 'quote',
    text: read.label(fields.text),
    name: read.text(fields.name),
    role: read.text(fields.role),
  }),
  qa: (fields: Content, read: Reader) => ({
    blockType: 'qa',
    speakers: read.rows(fields.speakers).map((row) => ({
      name: read.label(row.name),
      role: read.text(row.role),
      contact: read.one('contacts', row.contact),
    })),
    pairs: read.rows(fields.pairs).map((row) => ({
      asks: read.text(row.asks),
      speaker: read.text(row.speaker),
      question: read.text(row.question),
      answer: words(row.answer, read),
    })),
  }),
  callout: (fields: Content, read: Reader) => ({
    blockType: 'callout',
    kind: read.text(fields.kind) ?? 'info',
    title: read.text(fields.title),
    body: words(fields.body, read),
  }),
  people: (fields: Content, read: Reader) => ({
    blockType: 'people',
    heading: read.text(fields.heading),
    people: read.rows(fields.people).flatMap((row) => {
      const contact = read.one('contacts', row.contact)
      return contact ? [{ contact, note: read.text(row.note) }] : []
    }),
  }),
  steps: (fields: Content, read: Reader) => ({
    blockType: 'steps',
    items: read
      .rows(fields.items)
      .map((row) => ({ title: read.text(row.title), text: words(row.text, read) })),
  }),
  figures: (fields: Content, read: Reader) => ({
    blockType: 'figures',
    figures: read.many('figures', fields.figures),
    display: read.text(fields.display),
  }),
  embed: (fields: Content, read: Reader) => {
    const url = safeHref(fields.url)
    if (!url) return null
    return {
      blockType: 'embed',
      url,
      title: read.text(fields.title),
      caption: read.text(fields.caption),
    }
  },
  reference: (fields: Content, read: Reader) => {
    const to = read.any(fields.to)
    return to && { blockType: 'reference', to }
  },
  downloads: (fields: Content, read: Reader) => ({
    blockType: 'downloads',
    heading: read.text(fields.heading),
    files: read.rows(fields.files).flatMap((row) => {
      const file = presentMedia(row.file, read)
      return file ? [{ file, label: read.text(row.label) ?? file.filename }] : []
    }),
  }),
  map: (fields: Content, read: Reader) => ({
    blockType: 'map',
    places: read.rows(fields.places).map((row) => ({
      name: read.label(row.name),
      country: read.text(row.country),
      latitude: read.number(row.latitude),
      longitude: read.number(row.longitude),
      note: read.text(row.note),
    })),
    caption: read.text(fields.caption),
  }),
  button: (fields: Content, read: Reader) => {
    const to = read.any(fields.to)
    const url = to ? documentPath(to) : safeHref(fields.url)
    return url ? { blockType: 'button', label: read.label(fields.label), url, to } : null
  },
}

/** The public fields of a block; null for an unknown one and for one whose only content is not public. */
export const publicBlock = (fields: Content, read: Reader): PublicBlock | null => {
  const type = String(fields.blockType)
  return Object.hasOwn(blocks, type) ? blocks[type as BlockType](fields, read) : null
}

const picture = (row: Content, read: Reader): { image: Media; caption: string | null } | null => {
  const image = presentMedia(row.image, read)
  return image && { image, caption: read.text(row.caption) ?? image.caption }
}

/** Small rich text inside a block; it has no footnotes of its own. */
const words = (value: unknown, read: Reader): Words | null =>
  isRichText(value) ? { root: resolveRichText(value, read, new Footnotes('')).root } : null
