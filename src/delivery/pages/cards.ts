// Documents as cards on a page: whole, as a teaser, or as a title.
import type { Card, CardLink } from '@/collections/cards/card'
import { paragraphs } from '@/content/paragraphs'
import type { PageContext } from '@/delivery/pages/context'
import { heading, inLanguage, link, list } from '@/delivery/pages/elements'
import { figureHtml } from '@/delivery/pages/figures'
import { personHtml } from '@/delivery/pages/people'
import { leadPicture, thumb } from '@/delivery/pages/pictures'
import { recordingHtml } from '@/delivery/pages/recording'
import { richHtml } from '@/delivery/pages/richText'
import { element, type Fragment, html, joinNotEmpty, lines } from '@/platform/html/html'

interface Place {
  /** Of its heading; none where it stands inside a text. */
  level?: number
  context: PageContext
}

/** @param head another beginning than title, lead and byline */
export const wholeHtml = (
  card: Card,
  { level = 3, context, head }: Place & { head?: Fragment },
): Fragment => {
  const inside = [
    element('header', head ?? beginning(card, { level, context })),
    leadPicture(card, level === 1),
    factsHtml(card),
    buttons(card, context),
    recordingHtml(card, context),
    card.body && richHtml(card.body, level, context),
    figuresOf(card, context),
    card.people.map(({ heading: who, people }) => [
      html`<p class="h">${who}</p>`,
      list(
        people.map((one) => personHtml(one, context)),
        { class: 'people' },
      ),
    ]),
    linksHtml(card, context),
    card.notes.map((note) => html`<p class="small">${lines(note)}</p>`),
  ]
  return inLanguage(html`<article>${inside}</article>`, card.language, context)
}

const beginning = (card: Card, { level = 3, context }: Place): Fragment => [
  eyebrow(card),
  level === 1 ? heading(1, card.title) : title(card, { level, context }),
  lead(card),
  byline(card),
]

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

const byline = ({ byline: text }: Card): Fragment => element('p', text, { class: 'small' })

const title = ({ title: text, path }: Card, { level, context }: Place): Fragment => {
  const inside = link(text, path, context)
  return level === undefined
    ? element('p', inside, { class: 'h' })
    : heading(level, inside, { class: 'title' })
}

const factsHtml = ({ facts }: Card): Fragment =>
  element(
    'dl',
    facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${lines(text)}</dd></div>`),
  )

const figuresOf = ({ figures, type }: Card, context: PageContext): Fragment => {
  const alone = type === 'figures'
  const written = figures.map((one) => figureHtml(one, { titled: alone, series: alone }, context))
  return alone ? written : element('div', written, { class: 'numbers' })
}

const buttons = (card: Card, context: PageContext): Fragment => {
  const main = card.links.filter((one) => one.main)
  const links = main.map((one) => cardLink(one, card, context))
  return element('p', joinNotEmpty(links, ' '), { class: 'button' })
}

/** Its own page is linked from the title already. */
const linksHtml = (card: Card, context: PageContext): Fragment => {
  const others = card.links.filter(({ url, main }) => !main && url !== card.path)
  return list(
    others.map((one) => cardLink(one, card, context)),
    { class: 'links' },
  )
}

/** Each says aloud what it belongs to: “Register: An evening of letters”. */
const cardLink = ({ label, url }: CardLink, { title: of }: Card, context: PageContext): Fragment =>
  link(label, url, context, { 'aria-label': `${label}: ${of}` })
