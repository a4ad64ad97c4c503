// Gmail cuts a mail after 102 KB of HTML and hides the rest, the unsubscribe link with it.
import type { MailToLint } from '@/delivery/newsletter/lint/mailToLint'
import { errorAt, type Issue as Finding } from '@/platform/issues'

export const mostBytes = 102 * 1024

export const lintSize = ({ html, issue }: Pick<MailToLint, 'html' | 'issue'>): Finding[] => {
  const bytes = bytesOf(html)
  if (bytes < mostBytes) return []
  const [largest] = sectionSizes(html).sort((a, b) => b.bytes - a.bytes)
  const said = `The mail has ${kilobytes(bytes)} KB of HTML; Gmail cuts it at 102 KB.`
  if (!largest) return [errorAt('html', 'tooLarge', `${said} Shorten it.`)]
  const name = issue.sections[largest.index]?.heading ?? `number ${largest.index + 1}`
  return [
    errorAt(
      `sections.${largest.index}`,
      'tooLarge',
      `${said} The largest section is “${name}” with ${kilobytes(largest.bytes)} KB: show its items as teasers.`,
    ),
  ]
}

/** The bytes of each section of an issue in a mail, from its anchor to the next. */
export const sectionSizes = (html: string): { index: number; bytes: number }[] => {
  const anchors = [...html.matchAll(/ id="s(\d+)"/g)]
  return anchors.map((anchor, at) => ({
    index: Number(anchor[1]) - 1,
    bytes: bytesOf(html.slice(anchor.index, anchors[at + 1]?.index ?? endOf(html, anchor.index))),
  }))
}

/** The last section ends where the next row begins, or the table. */
const endOf = (html: string, from: number): number => {
  const length = html.slice(from).search(/<td class="g"|<!--\[if mso/)
  return length < 0 ? html.length : from + length
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)
