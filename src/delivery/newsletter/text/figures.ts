// A figure in plain text: its number, its meaning, its source, and its series as rows.

import type { FigureParts } from '@/collections/cards/card'
import { figureContext, seriesTable, shownValue } from '@/collections/figures/figureText'
import { joinParagraphs } from '@/content/richText/lines'
import type { Context } from '@/delivery/newsletter/context'
import { plain } from '@/delivery/newsletter/escape'
import { linkText } from '@/delivery/newsletter/text/links'

interface Look {
  /** Its label stands above it already. */
  titled: boolean
  series: boolean
}

export const figureLines = (figure: FigureParts, { titled, series }: Look, context: Context): string => {
  const { language, messages } = context
  const value = shownValue(figure, language)
  const said = titled ? value : [value, figure.label].filter(Boolean).join(' – ')
  const about = figureContext(figure, language)
  const { text, url } = figure.source
  const source = text || url ? `${messages.source}: ${linkText(plain(text ?? ''), url, context)}` : null
  const table = series ? seriesTable(figure, language) : null
  return joinParagraphs([
    [said && plain(said), about && `(${plain(about)})`, source].filter(Boolean).join('\n'),
    table && plain([table.head, ...table.rows].map((cells) => cells.join(' | ')).join('\n')),
  ])
}
