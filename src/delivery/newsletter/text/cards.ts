// The items of an issue in plain text.

import { type Card, jobTitle, type Person } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { joinParagraphs } from '@/content/richText/lines'
import type { Context } from '@/delivery/newsletter/context'
import { plain } from '@/delivery/newsletter/escape'
import { figureLines } from '@/delivery/newsletter/text/figures'
import { linkText } from '@/delivery/newsletter/text/links'
import { lineLength } from '@/delivery/newsletter/text/wrap'

export const underlined = (text: string, with_: string): string =>
  `${plain(text)}\n${with_.repeat(Math.max(3, Math.min(lineLength, text.length)))}`

/** A document that a text refers to. */
export const cardLines = (card: Card, context: Context): string =>
  joinParagraphs([
    linkText(plain([card.eyebrow, card.title].filter(Boolean).join(': ')), card.path, context),
    cardParts(card, null, context),
  ])

export const titleLine = ({ eyebrow, title, path }: Card, context: Context): string =>
  `- ${linkText(plain([eyebrow, title].filter(Boolean).join(': ')), path, context)}`

export const personLine = (person: Person): string =>
  plain([joined([person.name, jobTitle(person)]), person.email, person.phone].filter(Boolean).join(' · '))

/** @param body as lines of text */
export const cardParts = (card: Card, body: string | null, context: Context): string =>
  joinParagraphs([
    card.byline && plain(card.byline),
    card.image?.alt && `[${context.messages.picture} ${plain(card.image.alt)}]`,
    card.image?.caption && plain(card.image.caption),
    card.lead && plain(card.lead),
    body,
    card.facts.map(({ label, text }) => plain(`${label}: ${text}`)).join('\n'),
    ...card.figures.map((figure) =>
      figureLines(figure, { titled: card.type === 'figures', series: card.type === 'figures' }, context),
    ),
    ...card.people.map(({ heading, people }) => [`${heading}:`, ...people.map(personLine)].join('\n')),
    linkLines(card, context),
    ...card.notes.map(plain),
  ])

/** Its own page is linked from the title already. */
const linkLines = ({ links, path }: Card, context: Context): string =>
  links
    .filter(({ url }) => url !== path)
    .map(({ label, url }) => `- ${linkText(plain(label), url, context)}`)
    .join('\n')
