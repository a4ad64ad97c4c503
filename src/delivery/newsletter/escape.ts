// Titles and texts are anybody's: in a mail nothing of them may become a tag, an attribute or a mailer's placeholder.
import { type Escaping, escapeHtml } from '@/platform/html/html'
import { withoutControls } from '@/platform/html/withoutControls'

/**
 * For HTML text and quoted attribute values. Braces and the stars of `*|` and `|*` become entities: mailers replace in the
 * source. A star at either end too, as the next text may go on with the rest.
 */
export const esc = (text: string): string =>
  escapeHtml(withoutControls(text))
    .replace(/[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'))
    .replace(/(?<=^|\|)\*|\*(?=\||$)/g, '&#42;')

export const mailEscaping: Escaping = { text: esc, attribute: esc }

/**
 * For plain text and subjects: an invisible word joiner (U+2060) between what would be a placeholder. At the end of the
 * text too, as the next one may go on with the rest.
 */
export const plain = (text: string): string =>
  withoutControls(text).replace(/\{|\}(?=\}|$)|\*(?=\||$)|\|(?=\*|$)/g, '$&\u2060')

/** One line, for subjects and previews: a line break there would be another header. */
export const singleLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()
