// The blocks of rich text in a mail. Nothing plays, scrolls or loads: what would is a card with a link.

import { summaryCard } from '@/collections/cards'
import { joined } from '@/collections/cards/card'
import { seriesTable, shownValue } from '@/collections/figures/figureText'
import type { Context } from '@/delivery/newsletter/context'
import { esc } from '@/delivery/newsletter/escape'
import { teaserHtml } from '@/delivery/newsletter/html/cards'
import { beside, button, lines, link, paragraphs, quiet, strong } from '@/delivery/newsletter/html/elements'
import { dataTable, figureHtml, smallPrint } from '@/delivery/newsletter/html/figures'
import { caption, image, isShown } from '@/delivery/newsletter/html/image'
import { personHtml } from '@/delivery/newsletter/html/people'
import { richHtml } from '@/delivery/newsletter/html/richText'
import type { PublicBlock } from '@/delivery/richText/blockSchemas'
import type { Words } from '@/delivery/richText/nodes'
import { countryName } from '@/platform/i18n/formats'

type Block<T extends PublicBlock['blockType']> = Extract<PublicBlock, { blockType: T }>

type Writers = {
  [T in PublicBlock['blockType']]: (block: Block<T>, level: number, context: Context) => string
}

export const blockHtml = (block: PublicBlock, level: number, context: Context): string =>
  (writers[block.blockType] as (block: PublicBlock, level: number, context: Context) => string)(
    block,
    level,
    context,
  )

const writers: Writers = {
  image: ({ image: media, caption: text, width }, _, context) =>
    spaced(
      image(media, width === 'small' ? { width: 280 } : {}, context) +
        caption({ text, credit: media.credit }),
    ),
  gallery: ({ images, caption: text }, _, context) =>
    spaced(
      images
        .map(
          ({ image: media, caption: own }) =>
            image(media, {}, context) + caption({ text: own, credit: media.credit }),
        )
        .join('') + caption({ text, credit: null }),
    ),
  quote: ({ text, name, role }) => `<blockquote class="k">${paragraphs(text)}${by(name, role)}</blockquote>`,
  qa: ({ speakers, pairs }, level, context) =>
    quiet(speakers.map(({ name, role }) => esc(joined([name, role]) ?? '')).join('<br>') || null) +
    pairs
      .map(({ asks, question, speaker, answer }) => {
        const asked = question ? strong(asks ? `${asks}: ${question}` : question) : ''
        return asked + quiet(speaker && esc(speaker)) + small(answer, level, context)
      })
      .join(''),
  callout: ({ title, body }, level, context) =>
    `<div class="tint" style="padding:18px 20px 4px">${strong(title)}${small(body, level, context)}</div>`,
  people: ({ heading, people }, _, context) =>
    strong(heading) +
    people
      .map(({ contact, note }) => {
        const words = personHtml(contact, context) + (note ? `<p>${lines(note)}</p>` : '')
        return contact.image && isShown(contact.image)
          ? beside(image(contact.image, { width: 72, decorative: true }, context), words, 72)
          : words
      })
      .join(''),
  steps: ({ items }, level, context) =>
    `<ol>${items.map(({ title, text }) => `<li>${strong(title)}${small(text, level, context)}</li>`).join('')}</ol>`,
  figures: (block, _, context) => figuresHtml(block, context),
  embed: ({ url, title, caption: text }, _, context) =>
    box(
      `<p><strong>${link(esc(title ?? url), url, context)}</strong></p>${quiet(`${esc(`${context.messages.watchOn} ${hostOf(url)}`)}${text ? `<br>${lines(text)}` : ''}`)}`,
    ),
  reference: ({ to }, _, context) =>
    box(teaserHtml({ ...summaryCard(to, context), lead: to.summary }, { context })),
  downloads: ({ heading, files }, _, context) =>
    `${strong(heading)}<ul>${files.map(({ file, label }) => `<li>${link(esc(label), file.url, context)}${sizeOf(file.filesize)}</li>`).join('')}</ul>`,
  map: ({ places, caption: text }, _, context) =>
    `<ul>${places
      .map(
        ({ name, country, note }) =>
          `<li><strong>${esc(joined([name, country && countryName(country, context.language)]) ?? '')}</strong>${note ? `<br>${lines(note)}` : ''}</li>`,
      )
      .join('')}</ul>${caption({ text, credit: null })}`,
  button: ({ label, url }, _, context) => button(label, url, context),
}

const figuresHtml = ({ figures, display }: Block<'figures'>, context: Context): string => {
  const { language, messages } = context
  if (display === 'list')
    return `<ul>${figures.map((figure) => `<li><strong>${esc(shownValue(figure, language))}</strong> ${esc(figure.label)}${smallPrint(figure, context)}</li>`).join('')}</ul>`
  if (display === 'table') {
    const values = figures.filter((figure) => figure.series.length === 0 || shownValue(figure, language))
    const rows = values.map((figure) => [figure.label, shownValue(figure, language)])
    const series = figures.flatMap((figure) => {
      const table = seriesTable(figure, language)
      return table ? [strong(figure.label) + dataTable(table, figure.label)] : []
    })
    return `${rows.length > 0 ? dataTable({ head: [messages.point, messages.value], rows }, messages.value) : ''}${series.join('')}${figures.map((figure) => smallPrint(figure, context)).join('')}`
  }
  const cards = figures.map((figure) => figureHtml(figure, { series: display === 'chart' }, context)).join('')
  return figures.length > 2 && display !== 'chart' ? `<div class="fs">${cards}</div>` : cards
}

const small = (text: Words | null, level: number, context: Context): string =>
  text ? richHtml(text, level, context) : ''

const spaced = (html: string): string => `<div class="m">${html}</div>`

const box = (html: string): string => `<div class="tint" style="padding:18px 20px 4px">${html}</div>`

const by = (name: string | null, role: string | null): string => {
  const said = joined([name, role])
  return said ? `<p class="q by">— ${esc(said)}</p>` : ''
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url

const sizeOf = (bytes: number | null): string =>
  bytes === null
    ? ''
    : ` <span class="q">(${bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`})</span>`
