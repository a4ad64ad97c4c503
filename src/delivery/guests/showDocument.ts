// A public document as plain HTML, whatever its type: titles, words, pictures and lists in the order of its fields.
import { isObject, isRichText } from '@/content/content'
import { attributes, escapeHtml } from '@/delivery/richText/escape'
import type { Footnote } from '@/delivery/richText/footnotes'
import { htmlOf } from '@/delivery/richText/html'
import type { ResolvedText } from '@/delivery/richText/nodes'

/** Names of fields for people; a name that is not there is shown as it is. */
export type Labels = ReadonlyMap<string, string>

type Content = Record<string, unknown>

/** Said elsewhere on the page, or only of use to machines. */
const untold = new Set(
  'id type path languages contentLanguage publishedAt updatedAt title name label'.split(' '),
)

/** Presented with rich text as Lexical states. */
export const showDocument = (document: object, labels: Labels): string =>
  fieldsHtml(document as Content, { labels, level: 3 })

export const titleOf = (document: object): string => {
  const { title, name, label } = document as Content
  return String(title ?? name ?? label ?? '')
}

interface Place {
  labels: Labels
  /** Of the headings. */
  level: number
}

const fieldsHtml = (content: Content, place: Place): string =>
  Object.entries(content)
    .filter(([name]) => !untold.has(name))
    .map(([name, value]) => fieldHtml(name, valueHtml(value, deeper(place)), place))
    .join('')

const deeper = (place: Place): Place => ({ ...place, level: Math.min(6, place.level + 1) })

const fieldHtml = (name: string, html: string, { labels, level }: Place): string =>
  html === ''
    ? ''
    : `<section class="field"><h${level}>${escapeHtml(labels.get(name) ?? name)}</h${level}>${html}</section>`

const valueHtml = (value: unknown, place: Place): string => {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (isRichText(value))
    return `<div class="text">${htmlOf(withFootnotes(value as unknown as ResolvedText))}</div>`
  if (Array.isArray(value)) return listHtml(value, place)
  if (isObject(value)) return objectHtml(value, place)
  return `<p>${escapeHtml(value === true ? '✓' : String(value)).replaceAll('\n', '<br>')}</p>`
}

const listHtml = (values: unknown[], place: Place): string => {
  if (values.length === 0) return ''
  if (values.every((value) => typeof value === 'string')) return `<p>${escapeHtml(values.join(', '))}</p>`
  return `<ul>${values.map((value) => `<li>${valueHtml(value, place)}</li>`).join('')}</ul>`
}

const objectHtml = (value: Content, place: Place): string => {
  if (typeof value.mimeType === 'string' && typeof value.url === 'string') return fileHtml(value)
  const title = titleOf(value)
  return `${title ? `<p><strong>${escapeHtml(title)}</strong></p>` : ''}${fieldsHtml(value, place)}`
}

const fileHtml = ({ mimeType, url, alt, caption, credit, filename }: Content): string => {
  const said = [caption, credit].filter(Boolean).map((part) => escapeHtml(String(part)))
  const words = said.length > 0 ? `<figcaption>${said.join(' · ')}</figcaption>` : ''
  const shown = String(mimeType).startsWith('image/')
    ? `<img${attributes({ src: String(url), alt: String(alt ?? ''), loading: 'lazy' })}>`
    : `<a${attributes({ href: String(url) })}>${escapeHtml(String(filename))}</a>`
  return `<figure>${shown}${words}</figure>`
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
