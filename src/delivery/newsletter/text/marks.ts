// How rich text looks in the plain text of a mail: `/v1`'s walk with absolute links and notes of the whole issue.

import { summaryCard } from '@/collections/cards'
import { joined } from '@/collections/cards/card'
import { saysNumber } from '@/content/addresses'
import type { Context } from '@/delivery/newsletter/context'
import { plain } from '@/delivery/newsletter/escape'
import { cardLines, personLine } from '@/delivery/newsletter/text/cards'
import { figureLines } from '@/delivery/newsletter/text/figures'
import type { PublicBlock } from '@/delivery/richText/blockSchemas'
import { blocksOf, type Marks, paragraphs } from '@/delivery/richText/lines'
import type { Words } from '@/delivery/richText/nodes'
import { countryName } from '@/platform/i18n/formats'

export const richLines = ({ root }: Words, context: Context): string =>
  paragraphs(blocksOf(root.children, marksOf(context)))

/** The words, then the address in angle brackets (RFC 3986, appendix C): of a mail, whom it goes to; of a call, the number. */
export const linkText = (words: string, url: string | null | undefined, { links }: Context): string => {
  const href = links.to(url)
  if (!href || href === `mailto:${words}` || saysNumber(words, href)) return words
  const address = `<${href.replace(/^(?:mailto|tel):([^?;]*).*$/i, '$1')}>`
  return words === '' || words === url ? address : `${words} ${address}`
}

const marksOf = (context: Context): Marks => ({
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
  block: (block) => blockText(block, context),
})

/** A “>” of the author's at the start of a line would be read as a quotation. */
const ordinary = (text: string): string => plain(text).replace(/^>/gm, ' >')

const blockText = (block: PublicBlock, context: Context): string | undefined => {
  switch (block.blockType) {
    case 'figures':
      return paragraphs(
        block.figures.map((figure) =>
          figureLines(
            figure,
            { titled: false, series: block.display === 'chart' || block.display === 'table' },
            context,
          ),
        ),
      )
    case 'reference':
      return cardLines({ ...summaryCard(block.to, context), lead: block.to.summary }, context)
    case 'people':
      return paragraphs([
        block.heading && plain(block.heading),
        block.people
          .map(({ contact, note }) =>
            [`- ${personLine(contact)}`, note && plain(note)].filter(Boolean).join('\n  '),
          )
          .join('\n'),
      ])
    case 'map':
      return paragraphs([
        ...block.places.map(({ name, country, note }) =>
          plain(
            [`- ${joined([name, country && countryName(country, context.language)])}`, note]
              .filter(Boolean)
              .join(': '),
          ),
        ),
        block.caption && plain(block.caption),
      ])
    default:
      return undefined
  }
}
