// The plain text of a mail, made from the document. It says all that the HTML says, in the same order.

import { editorState, jobTitle } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { joinParagraphs } from '@/content/richText/lines'
import { contentsOf, type Part } from '@/delivery/layout/outline'
import type { Context } from '@/delivery/newsletter/context'
import { plain } from '@/delivery/newsletter/escape'
import { titleLine, underlined } from '@/delivery/newsletter/text/cards'
import { itemLines } from '@/delivery/newsletter/text/items'
import { linkText } from '@/delivery/newsletter/text/links'
import { richText } from '@/delivery/newsletter/text/marks'
import { lineLength, wrap } from '@/delivery/newsletter/text/wrap'
import type { MailInput } from '@/delivery/newsletter/types'
import { periodText } from '@/platform/i18n/formats'

export const mailText = (input: MailInput, parts: readonly Part[], context: Context): string => {
  const body = [
    input.options.notice && plain(input.options.notice),
    masthead(input, context),
    contents(parts, context),
    editorial(input, context),
    ...parts.map((part) => section(part, context)),
  ]
  return `${wrap(joinParagraphs([...body, notes(context), thanks(input, context)]))}\n\n-- \n${wrap(footer(input, context))}\n`
}

const rule = '='.repeat(lineLength)

const masthead = ({ issue, brand, site, options }: MailInput, context: Context): string => {
  const { messages, language } = context
  const about = [
    issue.number === null ? null : `${messages.number} ${issue.number}`,
    periodText(issue.period, language),
    issue.publisher?.name,
  ]
  return joinParagraphs([
    [linkText(plain(site.name), site.url, context), brand.header.tagline && plain(brand.header.tagline)]
      .filter(Boolean)
      .join('\n'),
    underlined(issue.title, '='),
    plain(joined(about, ' · ') ?? ''),
    linkText(messages.viewInBrowser, options.webUrl, context),
    issue.cover?.alt && `[${messages.picture} ${plain(issue.cover.alt)}]`,
  ])
}

const contents = (parts: readonly Part[], { messages }: Context): string | null => {
  const listed = contentsOf(parts)
  if (listed.length === 0) return null
  const rows = listed.map(({ heading, depth }) => `${'  '.repeat(depth - 1)}- ${plain(heading)}`)
  return `${messages.contents}:\n${rows.join('\n')}`
}

const editorial = ({ issue }: MailInput, context: Context): string | null => {
  const words = editorState(issue.editorial)
  if (!words) return null
  const signed = issue.signedBy.map((person) => plain(joined([person.name, jobTitle(person)]) ?? ''))
  return joinParagraphs([chapter(context.messages.editorial), richText(words, context), signed.join('\n')])
}

const chapter = (heading: string): string => `${rule}\n${plain(heading)}\n${rule}`

const section = ({ heading, depth, intro, items }: Part, context: Context): string => {
  const blocks: string[] = []
  let titles: string[] = []
  for (const { display, card } of items) {
    if (display === 'title') titles.push(titleLine(card, context))
    else {
      blocks.push(titles.join('\n'), itemLines(card, context))
      titles = []
    }
  }
  const head = heading && (depth === 1 ? chapter(heading) : underlined(heading, '='))
  return joinParagraphs([head, intro && plain(intro), ...blocks, titles.join('\n')])
}

const notes = ({ notes: numbering, messages }: Context): string | null => {
  const rows = numbering.notes.map(({ number, text }) =>
    plain(`[${number}] ${text.replace(/\s*\n\s*/g, ' ')}`),
  )
  return rows.length > 0 ? joinParagraphs([chapter(messages.notes), rows.join('\n')]) : null
}

const thanks = ({ issue }: MailInput, context: Context): string | null => {
  const { messages } = context
  if (issue.acknowledgements.length === 0) return null
  const rows = issue.acknowledgements.map(
    ({ organisation: { name, website }, text }) =>
      `${linkText(plain(name), website, context)}\n${plain(text ?? `${messages.supportedBy} ${name}.`)}`,
  )
  return joinParagraphs([chapter(messages.acknowledgements), ...rows])
}

const footer = ({ brand, site }: MailInput, context: Context): string => {
  const { messages, placeholders } = context
  const social = site.socialLinks.map(({ label, url }) => linkText(plain(label ?? ''), url, context))
  return joinParagraphs([
    plain([site.publisher?.name ?? site.name, site.footer].filter(Boolean).join('\n')),
    social.length > 0 ? [`${messages.follow}:`, ...social].join('\n') : null,
    brand.footer && plain(brand.footer),
    placeholders.email && `${messages.sentTo} ${placeholders.email}`,
    placeholders.preferences && `${messages.preferences}: ${placeholders.preferences}`,
    placeholders.unsubscribe && `${messages.unsubscribe}: ${placeholders.unsubscribe}`,
  ])
}
