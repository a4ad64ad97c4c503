// The items of an issue in a mail: whole, as a teaser, or as a title.
import type { Card, CardLink } from '@/collections/cards/card'
import { paragraphs } from '@/content/paragraphs'
import type { Context } from '@/delivery/newsletter/context'
import { beside, button, heading, inLanguage, link, quiet } from '@/delivery/newsletter/html/elements'
import { figureHtml } from '@/delivery/newsletter/html/figures'
import { caption, image, isShown } from '@/delivery/newsletter/html/image'
import { personHtml } from '@/delivery/newsletter/html/people'
import { richHtml } from '@/delivery/newsletter/html/richText'
import {
  attributes,
  element,
  type Fragment,
  html,
  joinNotEmpty,
  lines,
  trustedHtml,
} from '@/platform/html/html'

interface Place {
  /** Of its heading; none where it stands inside a text. */
  level?: number
  context: Context
}

/** Covers and portraits of events stay small; a picture of an article or a project is part of the story. */
const wide = new Set(['articles', 'projects', 'events'])

export const wholeHtml = (card: Card, { level = 3, context }: Place): Fragment => {
  const alone = card.type === 'figures'
  const inside = [
    topOf(card, { level, context }),
    card.body && richHtml(card.body, level, context),
    factsHtml(card),
    card.figures.map((figure) => figureHtml(figure, { titled: alone, series: alone }, context)),
    card.people.map(({ heading: who, people }) => [
      quiet(who),
      people.map((one) => personHtml(one, context)),
    ]),
    linksHtml(card, context),
    card.notes.map((note) => quiet(lines(note))),
  ]
  return inLanguage(inside, card.language, context)
}

const topOf = (card: Card, { level, context }: Place): Fragment => {
  const { image: media, lead, type } = card
  const top = [eyebrow(card), title(card, level, context), quiet(card.byline)]
  if (!media || !wide.has(type)) return withThumb(card, [top, lead && paragraphs(lead)], context)
  return [
    top,
    html`<div class="m">${image(media, {}, context)}${caption(media.caption, media.credit)}</div>`,
    lead && html`<div class="l">${paragraphs(lead)}</div>`,
  ]
}

export const teaserHtml = (card: Card, { level, context }: Place): Fragment => {
  const words = [
    eyebrow(card),
    title(card, level, context),
    quiet(card.byline),
    card.lead && paragraphs(card.lead),
    factsHtml(card),
    card.figures.map((figure) => figureHtml(figure, { titled: true }, context)),
    linksHtml(card, context),
  ]
  return inLanguage(withThumb(card, words, context), card.language, context)
}

/** A title among titles: a line of a list. */
export const titleHtml = (card: Card, context: Context): Fragment => {
  const before = card.eyebrow && html`<span class="q">${card.eyebrow}: </span>`
  return inLanguage([before, link(card.title, card.path, context)], card.language, context)
}

const thumb = 120

const withThumb = ({ image: media }: Card, words: Fragment, context: Context): Fragment =>
  media && isShown(media) ? beside(image(media, { width: thumb }, context), words, thumb) : words

const eyebrow = ({ eyebrow: text }: Card): Fragment => element('p', text, { class: 'e' })

const title = ({ title: text, path }: Card, level: number | undefined, context: Context): Fragment => {
  const href = context.links.to(path)
  const inside = href ? html`<a${attributes({ href })}>${text}</a>` : text
  return level === undefined ? html`<p class="h">${inside}</p>` : heading(level, inside, { class: 't' })
}

const factsHtml = ({ facts }: Card): Fragment => {
  const rows = facts.map(({ label, text }) => html`<strong>${label}</strong> ${lines(text)}`)
  return element('p', joinNotEmpty(rows, html`<br>`))
}

/** Stands between links in a row. */
export const dot = trustedHtml(' &nbsp;·&nbsp; ')

/** Each says aloud what it belongs to: “Read the article: A nurse, twice”. */
const linksHtml = ({ links, title: of }: Card, context: Context): Fragment => {
  const spoken = ({ label }: CardLink) => `${label}: ${of}`
  const [main, others] = [links.filter((one) => one.main), links.filter((one) => !one.main)]
  const rest = others.map((one) => link(one.label, one.url, context, spoken(one)))
  return [
    main.map((one) => button(one.label, one.url, context, spoken(one))),
    element('p', joinNotEmpty(rest, dot)),
  ]
}
