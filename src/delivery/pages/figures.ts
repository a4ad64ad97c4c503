// Figures on a page: the number large, its meaning below; a series as a chart and always as a table.

import type { FigureParts } from '@/collections/cards/card'
import { figureContext, isDrawn, seriesTable, shownValue, type Table } from '@/collections/figures/figureText'
import { chartSize } from '@/delivery/newsletter/charts/size'
import type { PageContext } from '@/delivery/pages/context'
import { element, esc, link } from '@/delivery/pages/elements'
import { attributes } from '@/delivery/richText/escape'

interface Look {
  /** Its label stands above it already. */
  titled?: boolean
  series?: boolean
}

export const figureHtml = (
  figure: FigureParts,
  { titled = false, series = false }: Look,
  context: PageContext,
): string => {
  const number = [
    element('p', esc(shownValue(figure, context.language)), { class: 'value' }),
    titled ? '' : element('p', esc(figure.label)),
    smallPrint(figure, context),
  ]
  return element('div', number.join(''), { class: 'number' }) + (series ? seriesHtml(figure, context) : '')
}

/** Period, comparison and source. */
export const smallPrint = (figure: FigureParts, context: PageContext): string => {
  const about = figureContext(figure, context.language)
  return element('p', [about && esc(about), source(figure, context)].filter(Boolean).join('<br>'), {
    class: 'small',
  })
}

const source = ({ source: { text, url } }: FigureParts, context: PageContext): string =>
  text || url ? `${esc(context.messages.source)}: ${link(esc(text ?? url ?? ''), url, context)}` : ''

export const seriesHtml = (figure: FigureParts, context: PageContext): string => {
  const table = seriesTable(figure, context.language)
  return table ? chart(figure, context) + tableHtml(table, figure.label) : ''
}

const chart = (figure: FigureParts, { messages, made }: PageContext): string => {
  if (!isDrawn(figure)) return ''
  const src = made(`/v1/figures/${encodeURIComponent(figure.id)}/chart.png`)
  const alt = `${messages.chartOf} ${figure.label}`
  return `<img${attributes({ src, alt, class: 'chart', ...chartSize(figure, chartWidth), loading: 'lazy' })}>`
}

/** As `/v1/figures/{slug}/chart.png` draws it. */
const chartWidth = 536

export const tableHtml = ({ head, rows }: Table, name: string): string => {
  const heads = head.map((cell) => `<th scope="col">${esc(cell)}</th>`).join('')
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${esc(first)}</th>${rest.map((cell) => `<td>${esc(cell)}</td>`).join('')}</tr>`,
  )
  return `<table class="data"><caption>${esc(name)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`
}
