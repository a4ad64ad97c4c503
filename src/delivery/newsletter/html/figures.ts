// Figures of a mail: the number large, its meaning below; a series as a picture and always as a table of words.
import type { FigureParts } from '@/collections/cards/card'
import { figureContext, isDrawn, seriesTable, shownValue, type Table } from '@/collections/figures/figureText'
import { chartSize } from '@/delivery/layout/charts/size'
import type { Context } from '@/delivery/newsletter/context'
import { link, quiet } from '@/delivery/newsletter/html/elements'
import { contentWidth, imageHtml } from '@/delivery/newsletter/html/image'
import { attributes, element, type Fragment, html, joinNotEmpty } from '@/platform/html/html'

interface Look {
  /** Its label stands above it already. */
  titled?: boolean
  series?: boolean
}

export const figureHtml = (
  figure: FigureParts,
  { titled = false, series = false }: Look,
  context: Context,
): Fragment => {
  const number = [
    element('p', shownValue(figure, context.language), { class: 'v' }),
    !titled && html`<p>${figure.label}</p>`,
    smallPrint(figure, context),
  ]
  const table = series && seriesTable(figure, context.language)
  return [
    html`<div class="f">${number}</div>`,
    table && [chart(figure, context), dataTable(table, figure.label)],
  ]
}

/** Period, comparison and source. */
export const smallPrint = (figure: FigureParts, context: Context): Fragment => {
  const { text, url } = figure.source
  const words = text || url
  const source = words && html`${context.messages.source}: ${link(words, url, context)}`
  return quiet(joinNotEmpty([figureContext(figure, context.language), source], html`<br>`))
}

const chart = (figure: FigureParts, { messages, links, chartUrl }: Context): Fragment =>
  isDrawn(figure) &&
  imageHtml({
    src: links.file(chartUrl(figure)),
    alt: `${messages.chartOf} ${figure.label}`,
    ...chartSize(figure, contentWidth),
  })

export const cellStyle = 'border-bottom:1px solid #ccc;text-align:left;vertical-align:top'

export const dataTable = ({ head, rows }: Table, name: string): Fragment => {
  const look = { class: 'd', 'aria-label': name, cellpadding: 7, cellspacing: 0, width: '100%' }
  const heads = head.map((cell) => html`<th scope="col" style="${cellStyle}">${cell}</th>`)
  const body = rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row" style="${cellStyle};font-weight:normal">${first}</th>${rest.map((cell) => html`<td style="${cellStyle}">${cell}</td>`)}</tr>`,
  )
  return html`<table${attributes(look)}><tr>${heads}</tr>${body}</table>`
}
