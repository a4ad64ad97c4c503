// The blocks of rich text on a page: those of `/v1`, and richer ones where a page can show more.

import { summaryCard } from '@/collections/cards'
import { joined } from '@/collections/cards/card'
import { shownValue } from '@/collections/figures/figureText'
import { teaserHtml } from '@/delivery/pages/cards'
import type { PageContext } from '@/delivery/pages/context'
import { element, esc, lines, link, list } from '@/delivery/pages/elements'
import { figureHtml, seriesHtml, smallPrint, tableHtml } from '@/delivery/pages/figures'
import { personHtml } from '@/delivery/pages/people'
import { textWidth } from '@/delivery/pages/pictures'
import { richHtml } from '@/delivery/pages/richText'
import {
  type Block,
  type BlockDress,
  type BlockWriters,
  captionHtml,
  figure,
} from '@/delivery/richText/htmlBlocks'
import { pictureHtml } from '@/delivery/richText/picture'
import { countryName, fileSize } from '@/platform/i18n/formats'

/** @param level of the heading above the text */
export const blocksOf = (
  level: number,
  context: PageContext,
): { dress: BlockDress; own: Partial<BlockWriters> } => ({
  dress: {
    text: esc,
    words: (text) => richHtml(text, level, context),
    title,
    picture: (media) => pictureHtml(media, { sizes: textWidth }),
    link: (url, html, more) => link(html, url, context, more),
  },
  own: {
    callout: ({ kind, title: text, body }, dress) =>
      element('div', (text ? title(text) : '') + (body ? dress.words(body) : ''), {
        class: `box callout-${kind}`,
        role: 'note',
      }),
    people: ({ heading, people }) =>
      (heading ? title(heading) : '') +
      list(
        people.map(
          ({ contact, note }) => personHtml(contact, context) + (note ? element('p', lines(note)) : ''),
        ),
        { class: 'people' },
      ),
    figures: (block) => figuresHtml(block, context),
    embed: ({ url, title: text, caption }, dress) =>
      figure(
        'box embed',
        element('p', link(esc(text ?? url), url, context), { class: 'h' }) +
          element('p', esc(`${context.messages.watchOn} ${hostOf(url)}`), { class: 'small' }),
        captionHtml({ text: caption }, dress),
      ),
    reference: ({ to }) =>
      element('div', teaserHtml({ ...summaryCard(to, context), lead: to.summary }, { context }), {
        class: 'box',
      }),
    downloads: ({ heading, files }) =>
      (heading ? title(heading) : '') +
      list(
        files.map(({ file, label }) => {
          const size =
            file.filesize === null
              ? ''
              : ` <small>(${esc(fileSize(file.filesize, context.language))})</small>`
          return link(esc(label), file.url, context, { type: file.mimeType }) + size
        }),
        { class: 'downloads' },
      ),
    map: ({ places, caption }, dress) =>
      figure(
        'places',
        list(
          places.map(({ name, country, note }) => {
            const where = joined([name, country && countryName(country, context.language)]) ?? ''
            return `${element('strong', esc(where))}${note ? `<br>${lines(note)}` : ''}`
          }),
        ),
        captionHtml({ text: caption }, dress),
      ),
  },
})

const title = (text: string): string => element('p', esc(text), { class: 'h' })

const figuresHtml = ({ figures, display }: Block<'figures'>, context: PageContext): string => {
  const { language, messages } = context
  if (display === 'list')
    return list(
      figures.map(
        (one) =>
          `<strong>${esc(shownValue(one, language))}</strong> ${esc(one.label)}${smallPrint(one, context)}`,
      ),
    )
  if (display === 'table') {
    const valued = figures.filter((one) => one.series.length === 0 || shownValue(one, language))
    const rows = valued.map((one) => [one.label, shownValue(one, language)])
    const values =
      rows.length > 0 ? tableHtml({ head: [messages.point, messages.value], rows }, messages.value) : ''
    const series = figures.map((one) => seriesHtml({ ...one, chart: null }, context))
    return values + series.join('') + figures.map((one) => smallPrint(one, context)).join('')
  }
  const cards = figures.map((one) => figureHtml(one, { series: display === 'chart' }, context))
  return display === 'chart' ? cards.join('') : element('div', cards.join(''), { class: 'numbers' })
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
