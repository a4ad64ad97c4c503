// What blocks of rich text are written with in a mail. Nothing plays, scrolls or loads: what would is a card with a link.

import type { MailRenderer } from '@/collections/blocks/renderers'
import { summaryCard } from '@/collections/cards'
import { seriesTable, shownValue } from '@/collections/figures/figureText'
import type { Context } from '@/delivery/newsletter/context'
import { teaserHtml } from '@/delivery/newsletter/html/cards'
import { beside, button, link, quiet, strong } from '@/delivery/newsletter/html/elements'
import { dataTable, figureHtml, smallPrint } from '@/delivery/newsletter/html/figures'
import { caption, image, isShown } from '@/delivery/newsletter/html/image'
import { personHtml } from '@/delivery/newsletter/html/people'
import { type Fragment, html, lines } from '@/platform/html/html'
import { countryName } from '@/platform/i18n/formats'
import type { ContactSummary, FigureSummary } from '@/public-types'

/** @param richText writes what stands inside of blocks */
export const blockRenderer = (context: Context, richText: MailRenderer['richText']): MailRenderer => ({
  richText,
  title: strong,
  picture: (media, look) => image(media, look?.small ? { width: 280 } : {}, context),
  link: (url, words) => link(words, url, context),
  figure: (_, inside, below) => html`<div class="m">${inside}${below}</div>`,
  caption,
  messages: context.messages,
  country: (code) => countryName(code, context.language),
  fileSize: (bytes) => bytes !== null && html` <span class="q">(${sizeOf(bytes)})</span>`,
  person: (person, note) => personWith(person, note, context),
  card: (document) => teaserHtml({ ...summaryCard(document, context), lead: document.summary }, { context }),
  box: (inside) => html`<div class="tint" style="padding:18px 20px 4px">${inside}</div>`,
  valueOf: (figure) => shownValue(figure, context.language),
  number: (figure, look) => figureHtml(figure, look, context),
  smallPrint: (figure) => smallPrint(figure, context),
  seriesTable: (figure) => titledTable(figure, context),
  table: (table, name) => dataTable(table, name),
  button: (label, url) => button(label, url, context),
  quiet,
})

const personWith = (person: ContactSummary, note: string | null, context: Context): Fragment => {
  const words = [personHtml(person, context), note && html`<p>${lines(note)}</p>`]
  if (!person.image || !isShown(person.image)) return words
  return beside(image(person.image, { width: 72, decorative: true }, context), words, 72)
}

const titledTable = (figure: FigureSummary, { language }: Context): Fragment => {
  const table = seriesTable(figure, language)
  return table && [strong(figure.label), dataTable(table, figure.label)]
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
