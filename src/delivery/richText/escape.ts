// Escaping for HTML text and attribute values alike, and plain texts of several lines.
import { directionOfWords } from '@/content/direction'
import { encodeAddress } from '@/platform/html/encodeAddress'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export type Escape = (text: string) => string

export const escapeHtml: Escape = (text) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** Written with a space in front; what is undefined or null is left out. */
export const attributes = (values: Record<string, string | number | null | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeHtml(addressed.has(name) ? encodeAddress(String(value)) : String(value))}"`,
    )
    .join('')

/** `srcset` holds addresses of our own alone, which are encoded where they are made. */
const addressed = new Set(['href', 'src', 'action', 'poster'])

/** Text that keeps its line breaks. */
export const lines = (text: string, safe = escapeHtml): string => safe(text).replaceAll('\n', '<br>')

/** Empty lines part the paragraphs of a plain text. */
export const paragraphs = (text: string, safe = escapeHtml): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p${rtl(part)}>${lines(part, safe)}</p>`)
    .join('')

const rtl = (text: string): string =>
  attributes({ dir: directionOfWords(text) === 'rtl' ? 'rtl' : undefined })
