// Documents as cards in a mail: as a teaser or a title, and what these share with whole ones.
import type { Card, CardLink } from '@/collections/cards/card'
import { paragraphs } from '@/content/paragraphs'
import type { Context } from '@/delivery/newsletter/context'
import { beside, button, heading, inLanguage, link, quiet } from '@/delivery/newsletter/html/elements'
import { figureHtml } from '@/delivery/newsletter/html/figures'
import { image, isShown } from '@/delivery/newsletter/html/image'
import {
  attributes,
  element,
  type Fragment,
  html,
  joinNotEmpty,
  lines,
  trustedHtml,
} from '@/platform/html/html'

export interface Place {
  /** Of its heading; none where it stands inside a text. */
  level?: number
  context: Context
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

export const withThumb = ({ image: media }: Card, words: Fragment, context: Context): Fragment =>
  media && isShown(media) ? beside(image(media, { width: thumb }, context), words, thumb) : words

export const eyebrow = ({ eyebrow: text }: Card): Fragment => element('p', text, { class: 'e' })

export const title = ({ title: text, path }: Card, level: number | undefined, context: Context): Fragment => {
  const href = context.links.to(path)
  const inside = href ? html`<a${attributes({ href })}>${text}</a>` : text
  return level === undefined ? html`<p class="h">${inside}</p>` : heading(level, inside, { class: 't' })
}

export const factsHtml = ({ facts }: Card): Fragment => {
  const rows = facts.map(({ label, text }) => html`<strong>${label}</strong> ${lines(text)}`)
  return element('p', joinNotEmpty(rows, html`<br>`))
}

/** Stands between links in a row. */
export const dot = trustedHtml(' &nbsp;·&nbsp; ')

/** Each says aloud what it belongs to: “Read the article: A nurse, twice”. */
export const linksHtml = ({ links, title: of }: Card, context: Context): Fragment => {
  const spoken = ({ label }: CardLink) => `${label}: ${of}`
  const [main, others] = [links.filter((one) => one.main), links.filter((one) => !one.main)]
  const rest = others.map((one) => link(one.label, one.url, context, spoken(one)))
  return [
    main.map((one) => button(one.label, one.url, context, spoken(one))),
    element('p', joinNotEmpty(rest, dot)),
  ]
}
