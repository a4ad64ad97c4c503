// The blocks of rich text as HTML.
import type { Media } from '@/delivery/media'
import type { PublicBlock } from '@/delivery/richText/blockSchemas'
import { attributes, escapeHtml } from '@/delivery/richText/escape'
import { wordsHtml } from '@/delivery/richText/html'
import type { Words } from '@/delivery/richText/nodes'
import type { Summary, SummaryOf } from '@/delivery/summaries'
import { documentPath, summaryTitle } from '@/delivery/summaries/paths'

type Block<T extends PublicBlock['blockType']> = Extract<PublicBlock, { blockType: T }>

type Writers = { [T in PublicBlock['blockType']]: (block: Block<T>) => string }

export const blockHtml = (block: PublicBlock): string =>
  (writers[block.blockType] as (block: PublicBlock) => string)(block)

const writers: Writers = {
  image: ({ image, caption, width }) =>
    figure(`image${width ? ` image-${width}` : ''}`, img(image), captionOf(caption, image.credit)),
  gallery: ({ images, caption }) =>
    figure(
      'gallery',
      images
        .map(({ image, caption: own }) => figure('image', img(image), captionOf(own, image.credit)))
        .join(''),
      captionOf(caption),
    ),
  quote: ({ text, name, role }) =>
    figure('quote', `<blockquote>${paragraphs(text)}</blockquote>`, captionOf(joined(name, role))),
  qa: ({ speakers, pairs }) =>
    `<div class="qa">${speakerList(speakers)}${pairs
      .map(({ asks, question, speaker, answer }) => {
        const asked = question
          ? `<p class="question">${voice(asks)}<strong>${lines(question)}</strong></p>`
          : ''
        return `${asked}<div class="answer">${speaker ? `<p class="speaker">${escapeHtml(speaker)}</p>` : ''}${words(answer)}</div>`
      })
      .join('')}</div>`,
  callout: ({ kind, title, body }) =>
    `<aside${attributes({ class: `callout callout-${kind}` })}>${heading(title)}${words(body)}</aside>`,
  people: ({ heading: title, people }) =>
    `<section class="people">${heading(title)}<ul>${people
      .map(({ contact, note }) => `<li>${person(contact)}${note ? `<p>${lines(note)}</p>` : ''}</li>`)
      .join('')}</ul></section>`,
  steps: ({ items }) =>
    `<ol class="steps">${items.map(({ title, text }) => `<li>${heading(title)}${words(text)}</li>`).join('')}</ol>`,
  figures: ({ figures, display }) =>
    `<ul${attributes({ class: `figures figures-${display ?? 'cards'}` })}>${figures.map(figureItem).join('')}</ul>`,
  embed: ({ url, title, caption }) =>
    figure(
      'embed',
      `<a${attributes({ href: url, rel: 'noopener' })}>${escapeHtml(title ?? url)}</a>`,
      captionOf(caption),
    ),
  reference: ({ to }) => card(to),
  downloads: ({ heading: title, files }) =>
    `<section class="downloads">${heading(title)}<ul>${files
      .map(
        ({ file, label }) =>
          `<li><a${attributes({ href: file.url, type: file.mimeType })}>${escapeHtml(label)}</a></li>`,
      )
      .join('')}</ul></section>`,
  map: ({ places, caption }) => figure('map', `<ul>${places.map(place).join('')}</ul>`, captionOf(caption)),
  button: ({ label, url }) => `<p class="button"><a${attributes({ href: url })}>${escapeHtml(label)}</a></p>`,
}

const figure = (name: string, inside: string, caption: string): string =>
  `<figure${attributes({ class: name })}>${inside}${caption}</figure>`

const captionOf = (caption: string | null, credit?: string | null): string => {
  const parts = [
    caption && lines(caption),
    credit && `<small class="credit">${escapeHtml(credit)}</small>`,
  ].filter(Boolean)
  return parts.length > 0 ? `<figcaption>${parts.join(' ')}</figcaption>` : ''
}

const img = ({ url, alt, width, height, sizes }: Media): string => {
  const sources = Object.values(sizes).map((size) => `${size.url} ${size.width}w`)
  const srcset = sources.length > 0 && width ? [...sources, `${url} ${width}w`].join(', ') : undefined
  return `<img${attributes({ src: url, srcset, sizes: srcset && '(max-width: 48rem) 100vw, 48rem', alt, width, height, loading: 'lazy' })}>`
}

const heading = (text: string | null): string => (text ? `<h3>${escapeHtml(text)}</h3>` : '')

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${lines(part)}</p>`)
    .join('')

const words = (text: Words | null): string => (text ? wordsHtml(text) : '')

const joined = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(', ') || null

const voice = (name: string | null): string => (name ? `<span class="voice">${escapeHtml(name)}</span> ` : '')

const speakerList = (speakers: Block<'qa'>['speakers']): string =>
  speakers.length > 0
    ? `<ul class="speakers">${speakers.map(({ name, role }) => `<li>${escapeHtml(joined(name, role) ?? '')}</li>`).join('')}</ul>`
    : ''

const person = (contact: SummaryOf<'contacts'>): string => {
  const { name, role, image, email, phone } = contact
  const reach = [
    email && `<a${attributes({ href: `mailto:${email}` })}>${escapeHtml(email)}</a>`,
    phone && `<a${attributes({ href: `tel:${phone.replace(/[^+\d]/g, '')}` })}>${escapeHtml(phone)}</a>`,
  ].filter(Boolean)
  return `${image ? img(image) : ''}<p><strong>${escapeHtml(name)}</strong>${role ? `, ${escapeHtml(role)}` : ''}</p>${reach.length > 0 ? `<p>${reach.join(' ')}</p>` : ''}`
}

const figureItem = ({ label, display, value, unit, source }: SummaryOf<'figures'>): string => {
  const shown = [display ?? value, unit].filter((part) => part !== null).join(' ')
  const from = source.text ?? source.url
  const cited = source.url
    ? `<a${attributes({ href: source.url })}>${escapeHtml(from ?? '')}</a>`
    : escapeHtml(from ?? '')
  return `<li><strong>${escapeHtml(shown)}</strong> ${escapeHtml(label)}${from ? ` <small class="source">${cited}</small>` : ''}</li>`
}

const place = ({ name, country, latitude, longitude, note }: Block<'map'>['places'][number]): string => {
  const geo =
    latitude !== null && longitude !== null ? { 'data-latitude': latitude, 'data-longitude': longitude } : {}
  return `<li${attributes(geo)}><strong>${escapeHtml(joined(name, country) ?? '')}</strong>${note ? ` ${lines(note)}` : ''}</li>`
}

const card = (to: Summary): string =>
  `<aside${attributes({ class: `reference reference-${to.type}` })}>${to.image ? img(to.image) : ''}<p><a${attributes(
    {
      href: documentPath(to),
    },
  )}>${escapeHtml(summaryTitle(to))}</a></p>${to.summary ? `<p>${lines(to.summary)}</p>` : ''}</aside>`
