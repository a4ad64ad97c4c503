// Documents as cards on a page: as a teaser or a title, and what these share with whole ones.
import type { Card, CardLink } from '@/collections/cards/card'
import { paragraphs } from '@/content/paragraphs'
import type { PageContext } from '@/delivery/pages/context'
import { heading, inLanguage, link, list } from '@/delivery/pages/elements'
import { figureHtml } from '@/delivery/pages/figures'
import { thumb } from '@/delivery/pages/pictures'
import { element, type Fragment, html, joinNotEmpty, lines } from '@/platform/html/html'

export interface Place {
  /** Of its heading; none where it stands inside a text. */
  level?: number
  context: PageContext
}

export const teaserHtml = (card: Card, place: Place): Fragment => {
  const { context } = place
  const words = [
    eyebrow(card),
    title(card, place),
    byline(card),
    card.lead && paragraphs(card.lead),
    factsHtml(card),
    buttons(card, context),
    card.figures.map((figure) => figureHtml(figure, { titled: true }, context)),
    linksHtml(card, context),
  ]
  const inside = [thumb(card), element('div', words)]
  return inLanguage(html`<article class="teaser">${inside}</article>`, card.language, context)
}

/** A title among titles: a line of a list. */
export const titleHtml = (card: Card, context: PageContext): Fragment => {
  const before = card.eyebrow && html`<span class="small">${card.eyebrow}: </span>`
  return inLanguage([before, link(card.title, card.path, context)], card.language, context)
}

export const eyebrow = ({ eyebrow: text }: Pick<Card, 'eyebrow'>): Fragment =>
  element('p', text, { class: 'eyebrow' })

export const lead = ({ lead: text }: Pick<Card, 'lead'>): Fragment =>
  element('div', text && paragraphs(text), { class: 'lead' })

export const byline = ({ byline: text }: Card): Fragment => element('p', text, { class: 'small' })

export const title = ({ title: text, path }: Card, { level, context }: Place): Fragment => {
  const inside = link(text, path, context)
  return level === undefined
    ? element('p', inside, { class: 'h' })
    : heading(level, inside, { class: 'title' })
}

export const factsHtml = ({ facts }: Card): Fragment =>
  element(
    'dl',
    facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${lines(text)}</dd></div>`),
  )

export const buttons = (card: Card, context: PageContext): Fragment => {
  const main = card.links.filter((one) => one.main)
  const links = main.map((one) => cardLink(one, card, context))
  return element('p', joinNotEmpty(links, ' '), { class: 'button' })
}

/** Its own page is linked from the title already. */
export const linksHtml = (card: Card, context: PageContext): Fragment => {
  const others = card.links.filter(({ url, main }) => !main && url !== card.path)
  return list(
    others.map((one) => cardLink(one, card, context)),
    { class: 'links' },
  )
}

/** Each says aloud what it belongs to: “Register: An evening of letters”. */
const cardLink = ({ label, url }: CardLink, { title: of }: Card, context: PageContext): Fragment =>
  link(label, url, context, { 'aria-label': `${label}: ${of}` })
