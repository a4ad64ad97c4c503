// A public document as plain HTML, whatever its type: titles, words, pictures and lists in the order of its fields.
import { isObject, isRichText } from '@/content/content'
import type { Footnote, ResolvedText } from '@/content/richText/nodes'
import { richTextHtml } from '@/delivery/richText/html'
import { attributes, type Fragment, html, isEmpty, lines, trustedHtml } from '@/platform/html/html'

/** Names of fields for people; a name that is not there is shown as it is. */
export type Labels = ReadonlyMap<string, string>

type Content = Record<string, unknown>

/** Said elsewhere on the page, or only of use to machines. */
const untold = new Set(
  'id type path languages contentLanguage publishedAt updatedAt title name label'.split(' '),
)

/** Presented with rich text as Lexical states. */
export const showDocument = (document: object, labels: Labels): Fragment =>
  fieldsHtml(document as Content, { labels, level: 3 })

/** A picture with its words, a link to anything else. */
export const showFile = (file: object): Fragment => fileHtml(file as Content)

export const shownTitle = (document: object): string => {
  const { title, name, label } = document as Content
  return String(title ?? name ?? label ?? '')
}

interface Place {
  labels: Labels
  /** Of the headings. */
  level: number
}

const fieldsHtml = (content: Content, place: Place): Fragment =>
  Object.entries(content)
    .filter(([name]) => !untold.has(name))
    .map(([name, value]) => fieldHtml(name, valueHtml(value, deeper(place)), place))

const deeper = (place: Place): Place => ({ ...place, level: Math.min(6, place.level + 1) })

const fieldHtml = (name: string, value: Fragment, { labels, level }: Place): Fragment =>
  !isEmpty(value) &&
  html`<section class="field"><h${level}>${labels.get(name) ?? name}</h${level}>${value}</section>`

const valueHtml = (value: unknown, place: Place): Fragment => {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (isRichText(value))
    return html`<div class="text">${trustedHtml(richTextHtml(withFootnotes(value as unknown as ResolvedText)))}</div>`
  if (Array.isArray(value)) return listHtml(value, place)
  if (isObject(value)) return objectHtml(value, place)
  return html`<p>${lines(value === true ? '✓' : String(value))}</p>`
}

const listHtml = (values: unknown[], place: Place): Fragment => {
  if (values.length === 0) return ''
  if (values.every((value) => typeof value === 'string')) return html`<p>${values.join(', ')}</p>`
  return html`<ul>${values.map((value) => html`<li>${valueHtml(value, place)}</li>`)}</ul>`
}

const objectHtml = (value: Content, place: Place): Fragment => {
  if (typeof value.mimeType === 'string' && typeof value.url === 'string') return fileHtml(value)
  const title = shownTitle(value)
  return [title && html`<p><strong>${title}</strong></p>`, fieldsHtml(value, place)]
}

const fileHtml = ({ mimeType, url, alt, caption, credit, filename }: Content): Fragment => {
  const said = [caption, credit].filter(Boolean).map(String)
  const shown = String(mimeType).startsWith('image/')
    ? html`<img${attributes({ src: String(url), alt: String(alt ?? ''), loading: 'lazy' })}>`
    : html`<a${attributes({ href: String(url) })}>${String(filename)}</a>`
  return html`<figure>${shown}${said.length > 0 && html`<figcaption>${said.join(' · ')}</figcaption>`}</figure>`
}

/** A presented state keeps each note at its mark; on a page the notes stand at the end of the text. */
const withFootnotes = ({ root }: ResolvedText): ResolvedText => {
  const notes = new Map<string, Footnote>()
  const collect = (nodes: readonly unknown[]): void => {
    for (const node of nodes) {
      if (!isObject(node)) continue
      if (node.type === 'inlineBlock' && isObject(node.fields)) {
        const note = node.fields as unknown as Footnote
        notes.set(note.id, note)
      }
      if (Array.isArray(node.children)) collect(node.children)
    }
  }
  collect(root.children)
  return { root, footnotes: [...notes.values()].sort((a, b) => a.number - b.number) }
}
