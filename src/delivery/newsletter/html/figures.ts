// Figures of a mail: the number large, its meaning below; a series as a picture and always as a table of words.

import type { FigureParts } from '@/collections/cards/card'
import { figureContext, isDrawn, seriesTable, shownValue, type Table } from '@/collections/figures/figureText'
import { chartSize } from '@/delivery/newsletter/charts/size'
import type { Context } from '@/delivery/newsletter/context'
import { attrs, esc } from '@/delivery/newsletter/escape'
import { link, quiet } from '@/delivery/newsletter/html/elements'
import { contentWidth, picture } from '@/delivery/newsletter/html/image'

interface Look {
  /** Its label stands above it already. */
  titled?: boolean
  series?: boolean
}

export const figureHtml = (
  figure: FigureParts,
  { titled = false, series = false }: Look,
  context: Context,
): string => {
  const { language } = context
  const value = shownValue(figure, language)
  const number = value ? `<p class="v">${esc(value)}</p>` : ''
  const label = titled ? '' : `<p>${esc(figure.label)}</p>`
  const drawn = series ? chart(figure, context) + tableOf(figure, context) : ''
  return `<div class="f">${number}${label}${smallPrint(figure, context)}</div>${drawn}`
}

export const smallPrint = (figure: FigureParts, context: Context): string => {
  const about = figureContext(figure, context.language)
  return quiet([about && esc(about), source(figure, context)].filter(Boolean).join('<br>') || null)
}

const source = ({ source: { text, url } }: FigureParts, context: Context): string | null =>
  text || url ? `${esc(context.messages.source)}: ${link(esc(text ?? url ?? ''), url, context)}` : null

const chart = (figure: FigureParts, { messages, links, chartUrl }: Context): string =>
  isDrawn(figure)
    ? picture({
        src: links.file(chartUrl(figure)),
        alt: `${messages.chartOf} ${figure.label}`,
        ...chartSize(figure, contentWidth),
      })
    : ''

const tableOf = (figure: FigureParts, { language }: Context): string => {
  const table = seriesTable(figure, language)
  return table ? dataTable(table, figure.label) : ''
}

export const cellStyle = 'border-bottom:1px solid #ccc;text-align:left;vertical-align:top'

export const dataTable = ({ head, rows }: Table, name: string): string => {
  const headCells = head.map((cell) => `<th scope="col" style="${cellStyle}">${esc(cell)}</th>`).join('')
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row" style="${cellStyle};font-weight:normal">${esc(first)}</th>${rest.map((cell) => `<td style="${cellStyle}">${esc(cell)}</td>`).join('')}</tr>`,
  )
  return `<table${attrs({ class: 'd', 'aria-label': name, cellpadding: 7, cellspacing: 0, width: '100%' })}><tr>${headCells}</tr>${body.join('')}</table>`
}
