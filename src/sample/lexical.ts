// Short words for writing rich text by hand: each builds one node as the Lexical editor of Payload 3.90 stores it.
// Ids are made from a counter, so that the same sample is written each time.
import { type Reference, to } from '@/sample/references'

export type Node = { type: string } & Record<string, unknown>

export interface RichText {
  root: Node & { children: Node[] }
}

/** Words of a sentence: plain text, or a node such as `b('…')`, `link('…', url)`, `footnote({ … })`. */
type Words = (string | Node)[]

const ltr = { direction: 'ltr', format: '', indent: 0 } as const

export const richText = (...children: Node[]): RichText => ({
  root: { type: 'root', version: 1, ...ltr, children },
})

const words = (parts: Words): Node[] => parts.map((part) => (typeof part === 'string' ? text(part) : part))

const text = (value: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

export const b = (value: string): Node => text(value, 1)
export const i = (value: string): Node => text(value, 2)

export const p = (...parts: Words): Node => ({
  type: 'paragraph',
  version: 1,
  ...ltr,
  textFormat: 0,
  textStyle: '',
  children: words(parts),
})

const heading = (tag: string, parts: Words): Node => ({
  type: 'heading',
  version: 1,
  ...ltr,
  tag,
  children: words(parts),
})

export const h2 = (...parts: Words): Node => heading('h2', parts)
export const h3 = (...parts: Words): Node => heading('h3', parts)

export const rule = (): Node => ({ type: 'horizontalrule', version: 1 })

const list = (listType: 'bullet' | 'number', items: (string | Words)[]): Node => ({
  type: 'list',
  version: 1,
  ...ltr,
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  start: 1,
  children: items.map((item, index) => ({
    type: 'listitem',
    version: 1,
    ...ltr,
    value: index + 1,
    children: words(typeof item === 'string' ? [item] : item),
  })),
})

export const bullets = (...items: (string | Words)[]): Node => list('bullet', items)
export const numbers = (...items: (string | Words)[]): Node => list('number', items)

export const link = (label: string, url: string): Node => anchor(label, { linkType: 'custom', url })

/** A link to another document, kept as a reference. */
export const linkTo = (label: string, document: string): Node =>
  anchor(label, { linkType: 'internal', doc: to(document) })

const anchor = (label: string, fields: Record<string, unknown>): Node => ({
  type: 'link',
  version: 3,
  ...ltr,
  id: nextId(),
  fields: { ...fields, newTab: false },
  children: [text(label)],
})

/** The first row is the head of the table. */
export const table = (...rows: string[][]): Node => ({
  type: 'table',
  version: 1,
  ...ltr,
  children: rows.map((cells, row) => ({
    type: 'tablerow',
    version: 1,
    ...ltr,
    children: cells.map((cell) => ({
      type: 'tablecell',
      version: 1,
      ...ltr,
      headerState: row === 0 ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [p(cell)],
    })),
  })),
})

const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: nextId(), blockName: '', blockType, ...fields },
})

export const footnote = (fields: { note?: Reference; text?: string }): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: nextId(), blockType: 'footnote', ...fields },
})

export const image = (
  picture: Reference,
  fields: { caption?: string; width?: 'text' | 'wide' | 'small' } = {},
) => block('image', { image: picture, ...fields })

export const gallery = (caption: string, ...images: { image: Reference; caption?: string }[]) =>
  block('gallery', { images, caption })

export const quote = (words: string, name: string, role?: string) =>
  block('quote', { text: words, name, role })

interface Speaker {
  name: string
  role?: string
  contact?: Reference
}

interface Pair {
  asks?: string
  speaker?: string
  question?: string
  answer: RichText
}

export const qa = (speakers: Speaker[], ...pairs: Pair[]) => block('qa', { speakers, pairs })

export const callout = (kind: 'did-you-know' | 'tip' | 'info', title: string, ...body: Node[]) =>
  block('callout', { kind, title, body: richText(...body) })

export const people = (heading: string, ...rows: { contact: Reference; note?: string }[]) =>
  block('people', { heading, people: rows })

export const steps = (...items: [title: string, words: string][]) =>
  block('steps', { items: items.map(([title, words]) => ({ title, text: richText(p(words)) })) })

export const figures = (display: 'cards' | 'list' | 'table' | 'chart', ...chosen: Reference[]) =>
  block('figures', { figures: chosen, display })

export const embed = (url: string, title: string, caption?: string) => block('embed', { url, title, caption })

export const reference = (document: string) => block('reference', { to: to(document) })

export const downloads = (heading: string, ...files: { file: Reference; label: string }[]) =>
  block('downloads', { heading, files })

interface Place {
  name: string
  country: string
  latitude: number
  longitude: number
  note?: string
}

export const map = (caption: string, ...places: Place[]) => block('map', { places, caption })

export const button = (label: string, target: { url: string } | { to: string }) =>
  block('button', { label, ...('url' in target ? target : { to: to(target.to) }) })

let count = 0
const nextId = (): string => {
  count += 1
  return count.toString(16).padStart(24, '0')
}
