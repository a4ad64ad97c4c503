import { defineBlock } from '@/collections/blocks/defineBlock'
import type { HtmlRenderer, PageRenderer } from '@/collections/blocks/renderers'
import { choice } from '@/collections/fields/plain'
import { many } from '@/collections/fields/relation'
import { bullets, joinParagraphs, type Marks } from '@/content/richText/lines'
import { attributes, element, type Fragment, html } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { FigureSummary, FiguresBlock } from '@/public-types'

export const figures = defineBlock<FiguresBlock>({
  slug: 'figures',
  labels: { singular: label('Figures'), plural: label('Figures') },
  fields: [
    many('figures', 'figures', { label: label('Figures'), required: true, public: true }),
    choice(
      'display',
      label('Shown as'),
      {
        cards: label('Large numbers'),
        list: label('List'),
        table: label('Table'),
        chart: label('Chart'),
      },
      { defaultValue: 'cards', public: true },
    ),
  ],
  html: ({ figures, display }, to) =>
    html`<ul${attributes({ class: `figures figures-${display ?? 'cards'}` })}>${figures.map((one) => item(one, to))}</ul>`,
  page: ({ figures, display }, to) => {
    const shown = shownAs(display, figures, to)
    return isCards(display) ? element('div', shown, { class: 'numbers' }) : shown
  },
  mail: ({ figures, display }, to) => {
    const shown = shownAs(display, figures, to)
    return isCards(display) && figures.length > 2 ? html`<div class="fs">${shown}</div>` : shown
  },
  lines: ({ figures }, marks) =>
    bullets(
      figures.map((one) => line(one, marks)),
      marks,
    ),
  mailLines: ({ figures, display }, marks) =>
    joinParagraphs(
      figures.map((one) => marks.figure(one, { series: display === 'chart' || display === 'table' })),
    ),
})

const isCards = (display: string | null): boolean => !['list', 'table', 'chart'].includes(display ?? 'cards')

const shownAs = (display: string | null, figures: FigureSummary[], to: PageRenderer): Fragment => {
  if (display === 'list')
    return element(
      'ul',
      figures.map((one) => listed(one, to)),
    )
  if (display === 'table') return tabled(figures, to)
  return figures.map((one) => to.number(one, { series: display === 'chart' }))
}

const listed = (figure: FigureSummary, to: PageRenderer): Fragment =>
  html`<li><strong>${to.valueOf(figure)}</strong> ${figure.label}${to.smallPrint(figure)}</li>`

const tabled = (figures: FigureSummary[], to: PageRenderer): Fragment => {
  const { point, value } = to.messages
  const valued = figures.filter((one) => one.series.length === 0 || to.valueOf(one))
  const rows = valued.map((one) => [one.label, to.valueOf(one)])
  return [
    rows.length > 0 && to.table({ head: [point, value], rows }, value),
    figures.map(to.seriesTable),
    figures.map(to.smallPrint),
  ]
}

const shownValue = ({ display, value, unit }: FigureSummary): string =>
  [display ?? value, unit].filter((part) => part !== null).join(' ')

const item = (figure: FigureSummary, to: HtmlRenderer): Fragment => {
  const { text, url } = figure.source
  const source = text ?? url
  const cited = source && (url ? to.link(url, source) : source)
  return html`<li><strong>${shownValue(figure)}</strong> ${figure.label}${cited && html` <small class="source">${cited}</small>`}</li>`
}

const line = (figure: FigureSummary, marks: Marks): string => {
  const { text, url } = figure.source
  const shown = `${marks.formatted(marks.text(shownValue(figure)), 1)} ${marks.text(figure.label)}`
  if (!text && !url) return shown
  const from = marks.text(text ?? url ?? '')
  return `${shown} (${url ? marks.link(from, url) : from})`
}
