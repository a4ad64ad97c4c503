// How rich text looks in the plain text of a mail: `/v1`'s walk with absolute links and notes of the whole issue.
import { findTextBlock } from '@/collections/blocks'
import type { MailMarks } from '@/collections/blocks/renderers'
import { summaryCard } from '@/collections/cards'
import { richLines } from '@/content/richText/lines'
import type { Context } from '@/delivery/newsletter/context'
import { plain } from '@/delivery/newsletter/escape'
import { cardLines, personLine } from '@/delivery/newsletter/text/cards'
import { figureLines } from '@/delivery/newsletter/text/figures'
import { linkText } from '@/delivery/newsletter/text/links'
import { countryName } from '@/platform/i18n/formats'
import type { EditorState } from '@/public-types'

export const richText = (text: EditorState, context: Context): string => richLines(text, marksOf(context))

const marksOf = (context: Context): MailMarks => {
  const marks: MailMarks = {
    text: ordinary,
    formatted: (words) => words,
    link: (words, href) => (words.trim() === '' ? words : linkText(words, href, context)),
    image: (alt) => (alt ? `[${context.messages.picture} ${plain(alt)}]` : ''),
    heading: (words) => words,
    quote: (lines) => lines.replace(/^/gm, '> '),
    rule: '* * *',
    lineBreak: '\n',
    bullet: '-',
    noteMark: ({ text }) => `[${context.notes.numberOf(text)}]`,
    note: () => '',
    table: (rows) => rows.map((cells) => cells.join(' | ')).join('\n'),
    block: (fields) => {
      const block = findTextBlock(fields.blockType)
      return block?.mailLines?.(fields, marks) ?? block?.lines(fields, marks) ?? ''
    },
    country: (code) => countryName(code, context.language),
    person: personLine,
    card: (document) => cardLines({ ...summaryCard(document, context), lead: document.summary }, context),
    figure: (figure, { series }) => figureLines(figure, { titled: false, series }, context),
  }
  return marks
}

/** A “>” of the author's at the start of a line would be read as a quotation. */
const ordinary = (text: string): string => plain(text).replace(/^>/gm, ' >')
