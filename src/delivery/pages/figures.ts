// Figures on a page: the number large, its meaning below; a series as a chart and always as a table.
import type { FigureParts } from '@/collections/cards/card'
import { figureContext, isDrawn, seriesTable, shownValue, type Table } from '@/collections/figures/figureText'
import { chartSize } from '@/delivery/newsletter/charts/size'
import type { PageContext } from '@/delivery/pages/context'
import { link } from '@/delivery/pages/elements'
import { attributes, element, type Fragment, html, joinNotEmpty } from '@/platform/html/html'

interface Look {
  /** Its label stands above it already. */
  titled?: boolean
  series?: boolean
}

export const figureHtml = (
  figure: FigureParts,
  { titled = false, series = false }: Look,
  context: PageContext,
): Fragment => {
  const number = [
    element('p', shownValue(figure, context.language), { class: 'value' }),
    !titled && element('p', figure.label),
    smallPrint(figure, context),
  ]
  return [element('div', number, { class: 'number' }), series && seriesHtml(figure, context)]
}

/** Period, comparison and source. */
export const smallPrint = (figure: FigureParts, context: PageContext): Fragment => {
  const { text, url } = figure.source
  const words = text || url
  const source = words && html`${context.messages.source}: ${link(words, url, context)}`
  const rows = [figureContext(figure, context.language), source]
  return element('p', joinNotEmpty(rows, html`<br>`), { class: 'small' })
}

export const seriesHtml = (figure: FigureParts, context: PageContext): Fragment => {
  const table = seriesTable(figure, context.language)
  return table && [chart(figure, context), tableHtml(table, figure.label)]
}

const chart = (figure: FigureParts, { messages, made }: PageContext): Fragment => {
  if (!isDrawn(figure)) return ''
  const src = made(`/v1/figures/${encodeURIComponent(figure.id)}/chart.png`)
  const alt = `${messages.chartOf} ${figure.label}`
  return html`<img${attributes({ src, alt, class: 'chart', ...chartSize(figure, chartWidth), loading: 'lazy' })}>`
}

/** As `/v1/figures/{slug}/chart.png` draws it. */
const chartWidth = 536

export const tableHtml = ({ head, rows }: Table, name: string): Fragment => {
  const heads = head.map((cell) => html`<th scope="col">${cell}</th>`)
  const body = rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )
  return html`<table class="data"><caption>${name}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`
}
