// What blocks of rich text are written with in a mail. Nothing plays, scrolls or loads: what would is a card with a link.

import type { MailRenderer } from '@/collections/blocks/renderers'
import { summaryCard } from '@/collections/cards'
import { seriesTable, shownValue } from '@/collections/figures/figureText'
import type { Context } from '@/delivery/newsletter/context'
import { mailEscaping } from '@/delivery/newsletter/escape'
import { teaserHtml } from '@/delivery/newsletter/html/cards'
import { beside, button, quiet, strong } from '@/delivery/newsletter/html/elements'
import { dataTable, figureHtml, smallPrint } from '@/delivery/newsletter/html/figures'
import { caption, image, isShown } from '@/delivery/newsletter/html/image'
import { personHtml } from '@/delivery/newsletter/html/people'
import { attributes, type Fragment, html, lines, renderHtml, trustedHtml } from '@/platform/html/html'
import { countryName } from '@/platform/i18n/formats'
import type { ContactSummary, FigureSummary } from '@/public-types'

/** @param richText writes what stands inside of blocks */
export const blockRenderer = (context: Context, richText: MailRenderer['richText']): MailRenderer => ({
  richText,
  title: (text) => trustedHtml(strong(text)),
  picture: (media, look) => trustedHtml(image(media, look?.small ? { width: 280 } : {}, context)),
  link: (url, words) => {
    const href = context.links.to(url)
    const style = `color:${context.palette.primaryText}`
    return href ? html`<a${attributes({ href, style })}>${words}</a>` : words
  },
  figure: (_, inside, below) => html`<div class="m">${inside}${below}</div>`,
  caption: (text, credit = null) => trustedHtml(caption({ text, credit })),
  messages: context.messages,
  country: (code) => countryName(code, context.language),
  fileSize: (bytes) => bytes !== null && html` <span class="q">(${sizeOf(bytes)})</span>`,
  person: (person, note) => personWith(person, note, context),
  card: (document) =>
    trustedHtml(teaserHtml({ ...summaryCard(document, context), lead: document.summary }, { context })),
  box: (inside) => html`<div class="tint" style="padding:18px 20px 4px">${inside}</div>`,
  valueOf: (figure) => shownValue(figure, context.language),
  number: (figure, look) => trustedHtml(figureHtml(figure, look, context)),
  smallPrint: (figure) => trustedHtml(smallPrint(figure, context)),
  seriesTable: (figure) => trustedHtml(titledTable(figure, context)),
  table: (table, name) => trustedHtml(dataTable(table, name)),
  button: (label, url) => trustedHtml(button(label, url, context)),
  quiet: (text) => trustedHtml(quiet(renderHtml(text, mailEscaping))),
})

const personWith = (person: ContactSummary, note: string | null, context: Context): Fragment => {
  const words = html`${trustedHtml(personHtml(person, context))}${note && html`<p>${lines(note)}</p>`}`
  if (!person.image || !isShown(person.image)) return words
  const portrait = image(person.image, { width: 72, decorative: true }, context)
  return trustedHtml(beside(portrait, renderHtml(words, mailEscaping), 72))
}

const titledTable = (figure: FigureSummary, { language }: Context): string => {
  const table = seriesTable(figure, language)
  return table ? strong(figure.label) + dataTable(table, figure.label) : ''
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
