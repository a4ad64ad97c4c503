// An issue as a mail in one language. Pure: the same input gives the same bytes, so a frozen edition can be made again.

import { outlineOf } from '@/delivery/layout/outline'
import { contextOf } from '@/delivery/newsletter/context'
import { singleLine } from '@/delivery/newsletter/escape'
import { mailHtml } from '@/delivery/newsletter/html/page'
import { mailText } from '@/delivery/newsletter/text/page'
import type { Mail, MailInput } from '@/delivery/newsletter/types'

/**
 * @param input the issue presented with `richText=lexical`, the brand, the site, and how to write addresses
 * @returns HTML of a whole document and plain text of lines up to 76 characters, both with the same footnote numbers;
 *   the subject is the issue's title where none was written, the preheader may be empty
 * @throws Error when the issue was presented in another format of rich text
 */
export const renderMail = (input: MailInput): Mail => {
  const { issue } = input
  const context = contextOf(input)
  const parts = outlineOf(issue, context)
  const head = {
    subject: singleLine(issue.mail.subject ?? issue.title),
    preheader: singleLine(issue.mail.preheader ?? ''),
  }
  // HTML first: it numbers the footnotes, the text finds their numbers.
  const html = mailHtml(input, parts, { ...head, context })
  return { ...head, html, text: mailText(input, parts, context) }
}
