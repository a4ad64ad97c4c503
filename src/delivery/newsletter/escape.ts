// Titles and texts are anybody's: in a mail nothing of them may become a tag, an attribute or a mailer's placeholder.
import { type Escaping, escapeHtml } from '@/platform/html/html'

/** For HTML text and quoted attribute values. Braces and `*|` become entities: mailers replace in the source. */
export const esc = (text: string): string =>
  escapeHtml(withoutControls(text))
    .replace(/[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'))
    .replaceAll('*|', '&#42;|')
    .replaceAll('|*', '|&#42;')

export const mailEscaping: Escaping = { text: esc, attribute: esc }

/** For plain text and subjects: an invisible word joiner (U+2060) between what would be a placeholder. */
export const plain = (text: string): string =>
  withoutControls(text)
    .replace(/\{(?=\S)|\}(?=\})/g, '$&\u2060')
    .replaceAll('*|', '*\u2060|')
    .replaceAll('|*', '|\u2060*')

/** One line, for subjects and previews: a line break there would be another header. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

/** Also without the marks that turn the direction of what follows (U+202A–202E, U+2066–2069). */
export const withoutControls = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
