// What blocks of rich text are written with on a page.

import type { PageRenderer } from '@/collections/blocks/renderers'
import { summaryCard } from '@/collections/cards'
import { shownValue } from '@/collections/figures/figureText'
import { teaserHtml } from '@/delivery/pages/cards'
import type { PageContext } from '@/delivery/pages/context'
import { link } from '@/delivery/pages/elements'
import { figureHtml, seriesHtml, smallPrint, tableHtml } from '@/delivery/pages/figures'
import { personHtml } from '@/delivery/pages/people'
import { textWidth } from '@/delivery/pages/pictures'
import { captionHtml, figureElement as figure } from '@/delivery/richText/html'
import { pictureHtml } from '@/delivery/richText/picture'
import { element, html, lines } from '@/platform/html/html'
import { countryName, fileSize } from '@/platform/i18n/formats'

/** @param richText writes what stands inside of blocks */
export const blockRenderer = (context: PageContext, richText: PageRenderer['richText']): PageRenderer => ({
  richText,
  title: (text) => element('p', text, { class: 'h' }),
  picture: (media) => pictureHtml(media, { sizes: textWidth }),
  link: (url, words, more) => link(words, url, context, more),
  figure,
  caption: captionHtml,
  messages: context.messages,
  country: (code) => countryName(code, context.language),
  fileSize: (bytes) => bytes !== null && html` <small>(${fileSize(bytes, context.language)})</small>`,
  person: (person, note) => [personHtml(person, context), note && html`<p>${lines(note)}</p>`],
  card: (document) => teaserHtml({ ...summaryCard(document, context), lead: document.summary }, { context }),
  box: (inside) => html`<div class="box">${inside}</div>`,
  valueOf: (one) => shownValue(one, context.language),
  number: (one, look) => figureHtml(one, look, context),
  smallPrint: (one) => smallPrint(one, context),
  seriesTable: (one) => seriesHtml({ ...one, chart: null }, context),
  table: tableHtml,
})
