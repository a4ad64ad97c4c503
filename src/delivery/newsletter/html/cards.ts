// The items of an issue in a mail: whole, as a teaser, or as a title.
import type { Card, CardLink } from '@/collections/cards/card'
import type { Context } from '@/delivery/newsletter/context'
import { attrs, esc } from '@/delivery/newsletter/escape'
import {
  beside,
  button,
  heading,
  inLanguage,
  lines,
  link,
  paragraphs,
  quiet,
} from '@/delivery/newsletter/html/elements'
import { figureHtml } from '@/delivery/newsletter/html/figures'
import { caption, image, isShown } from '@/delivery/newsletter/html/image'
import { personHtml } from '@/delivery/newsletter/html/people'
import { richHtml } from '@/delivery/newsletter/html/richText'

interface Place {
  /** Of its heading; none where it stands inside a text. */
  level?: number
  context: Context
}

/** Covers and portraits of events stay small; a picture of an article or a project is part of the story. */
const wide = new Set(['articles', 'projects', 'events'])

export const wholeHtml = (card: Card, { level = 3, context }: Place): string => {
  const top = eyebrow(card) + title(card, { level, context }) + quiet(card.byline && esc(card.byline))
  const withImage =
    card.image && wide.has(card.type)
      ? `${top}<div class="m">${image(card.image, {}, context)}${caption({ text: card.image.caption, credit: card.image.credit })}</div>${lead(card)}`
      : withThumb(card, top + lead(card, false), context)
  const html = [
    withImage,
    card.body ? richHtml(card.body, level, context) : '',
    factsHtml(card),
    ...card.figures.map((figure) =>
      figureHtml(figure, { titled: card.type === 'figures', series: card.type === 'figures' }, context),
    ),
    ...card.people.map(
      ({ heading: who, people }) =>
        `<p class="q">${esc(who)}</p>${people.map((one) => personHtml(one, context)).join('')}`,
    ),
    linksHtml(card, context),
    ...card.notes.map((note) => quiet(lines(note))),
  ]
  return inLanguage(html.join(''), card.language, context)
}

export const teaserHtml = (card: Card, { level, context }: Place): string => {
  const words = [
    eyebrow(card),
    title(card, level === undefined ? { context } : { level, context }),
    quiet(card.byline && esc(card.byline)),
    lead(card, false),
    factsHtml(card),
    ...card.figures.map((figure) => figureHtml(figure, { titled: true }, context)),
    linksHtml(card, context),
  ]
  return inLanguage(withThumb(card, words.join(''), context), card.language, context)
}

/** A title among titles: a line of a list. */
export const titleHtml = (card: Card, context: Context): string =>
  inLanguage(
    `${card.eyebrow ? `<span class="q">${esc(card.eyebrow)}: </span>` : ''}${link(esc(card.title), card.path, context)}`,
    card.language,
    context,
  )

const thumb = 120

const withThumb = ({ image: media }: Card, words: string, context: Context): string =>
  media && isShown(media) ? beside(image(media, { width: thumb }, context), words, thumb) : words

const eyebrow = ({ eyebrow: text }: Card): string => (text ? `<p class="e">${esc(text)}</p>` : '')

const title = ({ title: text, path }: Card, { level, context }: Place): string => {
  const href = context.links.to(path)
  const inside = href ? `<a${attrs({ href })}>${esc(text)}</a>` : esc(text)
  return level === undefined ? `<p class="h">${inside}</p>` : heading(level, inside, { class: 't' })
}

const lead = ({ lead: text }: Card, strongly = true): string =>
  text ? (strongly ? `<div class="l">${paragraphs(text)}</div>` : paragraphs(text)) : ''

const factsHtml = ({ facts }: Card): string =>
  facts.length > 0
    ? `<p>${facts.map(({ label, text }) => `<strong>${esc(label)}</strong> ${lines(text)}`).join('<br>')}</p>`
    : ''

/** Each says aloud what it belongs to: “Read the article: A nurse, twice”. */
const linksHtml = ({ links, title: of }: Card, context: Context): string => {
  const [main, others] = [links.filter((one) => one.main), links.filter((one) => !one.main)]
  const label = (link: CardLink) => `${link.label}: ${of}`
  const rest = others.map((one) => link(esc(one.label), one.url, context, label(one))).join(' &nbsp;·&nbsp; ')
  const buttons = main.map((one) => button(one.label, one.url, context, label(one)))
  return buttons.join('') + (rest ? `<p>${rest}</p>` : '')
}
