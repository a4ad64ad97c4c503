// The blocks of rich text as HTML. What is inside of a block depends on where it stands: its dress says how.
import type { Media } from '@/delivery/documents/media'
import type { Summary, SummaryOf } from '@/delivery/documents/summaries'
import { documentPath, summaryTitle } from '@/delivery/documents/summaries/paths'
import type { PublicBlock } from '@/delivery/richText/blockSchemas'
import { attributes, type Escape, escapeHtml, lines, paragraphs } from '@/delivery/richText/escape'
import { wordsHtml } from '@/delivery/richText/html'
import type { Words } from '@/delivery/richText/nodes'
import { pictureHtml } from '@/delivery/richText/picture'

export type Block<T extends PublicBlock['blockType']> = Extract<PublicBlock, { blockType: T }>

/** How the inside of blocks is written. */
export interface BlockDress {
  text: Escape
  /** The small rich text of a call-out, an answer, a step. */
  words: (text: Words) => string
  /** A title inside of a text. */
  title: (text: string) => string
  picture: (media: Media) => string
  /** A link, or its words alone where it may lead nowhere. */
  link: (url: string, html: string, more?: Record<string, string>) => string
}

export type BlockWriters = {
  [T in PublicBlock['blockType']]: (block: Block<T>, dress: BlockDress) => string
}

/** @param own what is written otherwise there */
export const blockHtml = (
  block: PublicBlock,
  dress: BlockDress = plainDress,
  own: Partial<BlockWriters> = {},
): string => {
  const write = own[block.blockType] ?? writers[block.blockType]
  return (write as (block: PublicBlock, dress: BlockDress) => string)(block, dress)
}

const plainDress: BlockDress = {
  text: escapeHtml,
  words: (text) => wordsHtml(text),
  title: (text) => `<h3>${escapeHtml(text)}</h3>`,
  picture: (media) => pictureHtml(media),
  link: (href, html, more) => `<a${attributes({ href, ...more })}>${html}</a>`,
}

const writers: BlockWriters = {
  image: ({ image, caption, width }, dress) =>
    figure(
      `image${width ? ` image-${width}` : ''}`,
      dress.picture(image),
      captionHtml({ text: caption, credit: image.credit }, dress),
    ),
  gallery: ({ images, caption }, dress) =>
    figure(
      'gallery',
      images
        .map(({ image, caption: text }) =>
          figure('image', dress.picture(image), captionHtml({ text, credit: image.credit }, dress)),
        )
        .join(''),
      captionHtml({ text: caption }, dress),
    ),
  quote: ({ text, name, role }, dress) =>
    figure(
      'quote',
      `<blockquote>${paragraphs(text, dress.text)}</blockquote>`,
      captionHtml({ text: joined(name, role) }, dress),
    ),
  qa: ({ speakers, pairs }, dress) =>
    `<div class="qa">${speakerList(speakers, dress)}${pairs
      .map(({ asks, question, speaker, answer }) => {
        const asked = question
          ? `<p class="question">${voice(asks, dress)}<strong>${lines(question, dress.text)}</strong></p>`
          : ''
        return `${asked}<div class="answer">${speaker ? `<p class="speaker">${dress.text(speaker)}</p>` : ''}${words(answer, dress)}</div>`
      })
      .join('')}</div>`,
  callout: ({ kind, title, body }, dress) =>
    `<aside${attributes({ class: `callout callout-${kind}` })}>${titleOf(title, dress)}${words(body, dress)}</aside>`,
  people: ({ heading, people }, dress) =>
    `<section class="people">${titleOf(heading, dress)}<ul>${people
      .map(
        ({ contact, note }) =>
          `<li>${person(contact, dress)}${note ? `<p>${lines(note, dress.text)}</p>` : ''}</li>`,
      )
      .join('')}</ul></section>`,
  steps: ({ items }, dress) =>
    `<ol class="steps">${items.map(({ title, text }) => `<li>${titleOf(title, dress)}${words(text, dress)}</li>`).join('')}</ol>`,
  figures: ({ figures, display }, dress) =>
    `<ul${attributes({ class: `figures figures-${display ?? 'cards'}` })}>${figures.map((one) => figureItem(one, dress)).join('')}</ul>`,
  embed: ({ url, title, caption }, dress) =>
    figure(
      'embed',
      dress.link(url, dress.text(title ?? url), { rel: 'noopener' }),
      captionHtml({ text: caption }, dress),
    ),
  reference: ({ to }, dress) => card(to, dress),
  downloads: ({ heading, files }, dress) =>
    `<section class="downloads">${titleOf(heading, dress)}<ul>${files
      .map(
        ({ file, label }) => `<li>${dress.link(file.url, dress.text(label), { type: file.mimeType })}</li>`,
      )
      .join('')}</ul></section>`,
  map: ({ places, caption }, dress) =>
    figure(
      'map',
      `<ul>${places.map((one) => place(one, dress)).join('')}</ul>`,
      captionHtml({ text: caption }, dress),
    ),
  button: ({ label, url }, dress) => `<p class="button">${dress.link(url, dress.text(label))}</p>`,
}

export const figure = (name: string, inside: string, caption: string): string =>
  `<figure${attributes({ class: name })}>${inside}${caption}</figure>`

export const captionHtml = (
  { text, credit }: { text: string | null; credit?: string | null },
  { text: safe }: Pick<BlockDress, 'text'>,
): string => {
  const parts = [text && lines(text, safe), credit && `<small class="credit">${safe(credit)}</small>`].filter(
    Boolean,
  )
  return parts.length > 0 ? `<figcaption>${parts.join(' ')}</figcaption>` : ''
}

const titleOf = (text: string | null, { title }: BlockDress): string => (text ? title(text) : '')

const words = (text: Words | null, dress: BlockDress): string => (text ? dress.words(text) : '')

const joined = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(', ') || null

const voice = (name: string | null, { text }: BlockDress): string =>
  name ? `<span class="voice">${text(name)}</span> ` : ''

const speakerList = (speakers: Block<'qa'>['speakers'], { text }: BlockDress): string =>
  speakers.length > 0
    ? `<ul class="speakers">${speakers.map(({ name, role }) => `<li>${text(joined(name, role) ?? '')}</li>`).join('')}</ul>`
    : ''

const person = (contact: SummaryOf<'contacts'>, dress: BlockDress): string => {
  const { name, role, image, email, phone } = contact
  const reach = [
    email && dress.link(`mailto:${email}`, dress.text(email)),
    phone && `<a${attributes({ href: `tel:${phone.replace(/[^+\d]/g, '')}` })}>${dress.text(phone)}</a>`,
  ].filter(Boolean)
  return `${image ? dress.picture(image) : ''}<p><strong>${dress.text(name)}</strong>${role ? `, ${dress.text(role)}` : ''}</p>${reach.length > 0 ? `<p>${reach.join(' ')}</p>` : ''}`
}

const figureItem = (
  { label, display, value, unit, source }: SummaryOf<'figures'>,
  dress: BlockDress,
): string => {
  const shown = [display ?? value, unit].filter((part) => part !== null).join(' ')
  const from = dress.text(source.text ?? source.url ?? '')
  const cited = source.url ? dress.link(source.url, from) : from
  return `<li><strong>${dress.text(shown)}</strong> ${dress.text(label)}${from ? ` <small class="source">${cited}</small>` : ''}</li>`
}

const place = (
  { name, country, latitude, longitude, note }: Block<'map'>['places'][number],
  { text }: BlockDress,
): string => {
  const geo =
    latitude !== null && longitude !== null ? { 'data-latitude': latitude, 'data-longitude': longitude } : {}
  return `<li${attributes(geo)}><strong>${text(joined(name, country) ?? '')}</strong>${note ? ` ${lines(note, text)}` : ''}</li>`
}

const card = (to: Summary, dress: BlockDress): string =>
  `<aside${attributes({ class: `reference reference-${to.type}` })}>${to.image ? dress.picture(to.image) : ''}<p>${dress.link(documentPath(to), dress.text(summaryTitle(to)))}</p>${to.summary ? `<p>${lines(to.summary, dress.text)}</p>` : ''}</aside>`
