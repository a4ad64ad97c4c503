// Documents as cards on a page: whole, as a teaser, or as a title.

import type { Card, CardLink } from '@/collections/cards/card'
import type { PageContext } from '@/delivery/pages/context'
import { element, esc, heading, inLanguage, lines, link, list, paragraphs } from '@/delivery/pages/elements'
import { figureHtml } from '@/delivery/pages/figures'
import { personHtml } from '@/delivery/pages/people'
import { leadPicture, thumb } from '@/delivery/pages/pictures'
import { recordingHtml } from '@/delivery/pages/recording'
import { richHtml } from '@/delivery/pages/richText'

interface Place {
  /** Of its heading; none where it stands inside a text. */
  level?: number
  context: PageContext
}

/** @param head another beginning than title, lead and byline */
export const wholeHtml = (card: Card, { level = 3, context, head }: Place & { head?: string }): string => {
  const html = [
    element('header', head ?? beginning(card, { level, context })),
    leadPicture(card, level === 1),
    factsHtml(card),
    buttons(card, context),
    recordingHtml(card, context),
    card.body ? richHtml(card.body, level, context) : '',
    figuresOf(card, context),
    ...card.people.map(
      ({ heading: who, people }) =>
        element('p', esc(who), { class: 'h' }) +
        list(
          people.map((one) => personHtml(one, context)),
          { class: 'people' },
        ),
    ),
    linksHtml(card, context),
    ...card.notes.map((note) => element('p', lines(note), { class: 'small' })),
  ]
  return inLanguage(element('article', html.join('')), card.language, context)
}

const beginning = (card: Card, { level = 3, context }: Place): string =>
  [
    eyebrow(card),
    level === 1 ? heading(1, esc(card.title)) : title(card, { level, context }),
    lead(card),
    byline(card),
  ].join('')

export const teaserHtml = (card: Card, { level, context }: Place): string => {
  const words = [
    eyebrow(card),
    title(card, level === undefined ? { context } : { level, context }),
    byline(card),
    card.lead ? paragraphs(card.lead) : '',
    factsHtml(card),
    buttons(card, context),
    ...card.figures.map((figure) => figureHtml(figure, { titled: true }, context)),
    linksHtml(card, context),
  ]
  const html = thumb(card) + element('div', words.join(''))
  return inLanguage(element('article', html, { class: 'teaser' }), card.language, context)
}

/** A title among titles: a line of a list. */
export const titleHtml = (card: Card, context: PageContext): string =>
  inLanguage(
    `${card.eyebrow ? `<span class="small">${esc(card.eyebrow)}: </span>` : ''}${link(esc(card.title), card.path, context)}`,
    card.language,
    context,
  )

export const eyebrow = ({ eyebrow: text }: Pick<Card, 'eyebrow'>): string =>
  element('p', text && esc(text), { class: 'eyebrow' })

export const lead = ({ lead: text }: Pick<Card, 'lead'>): string =>
  element('div', text && paragraphs(text), { class: 'lead' })

const byline = ({ byline: text }: Card): string => element('p', text && esc(text), { class: 'small' })

const title = ({ title: text, path }: Card, { level, context }: Place): string => {
  const inside = link(esc(text), path, context)
  return level === undefined
    ? element('p', inside, { class: 'h' })
    : heading(level, inside, { class: 'title' })
}

const factsHtml = ({ facts }: Card): string =>
  element(
    'dl',
    facts
      .map(({ label, text }) => `<div>${element('dt', esc(label))}${element('dd', lines(text))}</div>`)
      .join(''),
  )

const figuresOf = ({ figures, type }: Card, context: PageContext): string => {
  const alone = type === 'figures'
  const html = figures.map((one) => figureHtml(one, { titled: alone, series: alone }, context)).join('')
  return alone ? html : element('div', html, { class: 'numbers' })
}

/** Each says aloud what it belongs to: “Register: An evening of letters”. */
const spokenLabel = (label: string, { title }: Card): string => `${label}: ${title}`

const buttons = (card: Card, context: PageContext): string => {
  const main = card.links.filter((one) => one.main)
  const html = main.map((one) => cardLink(one, card, context)).join(' ')
  return element('p', html, { class: 'button' })
}

/** Its own page is linked from the title already. */
const linksHtml = (card: Card, context: PageContext): string => {
  const others = card.links.filter(({ url, main }) => !main && url !== card.path)
  return list(
    others.map((one) => cardLink(one, card, context)),
    { class: 'links' },
  )
}

const cardLink = ({ label, url }: CardLink, card: Card, context: PageContext): string =>
  link(esc(label), url, context, { 'aria-label': spokenLabel(label, card) })
