// Titles and texts are anybody's: in a mail nothing of them may become a tag, an attribute or a mailer's placeholder.
import { type Escaping, escapeHtml } from '@/platform/html/html'
import { withoutControls } from '@/platform/html/withoutControls'

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
