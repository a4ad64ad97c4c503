// Documents on a page with all that is shown of them.
import type { Card } from '@/collections/cards/card'
import {
  buttons,
  byline,
  eyebrow,
  factsHtml,
  lead,
  linksHtml,
  type Place,
  title,
} from '@/delivery/pages/cards'
import type { PageContext } from '@/delivery/pages/context'
import { heading, inLanguage, list } from '@/delivery/pages/elements'
import { figureHtml } from '@/delivery/pages/figures'
import { personHtml } from '@/delivery/pages/people'
import { leadPicture } from '@/delivery/pages/pictures'
import { recordingHtml } from '@/delivery/pages/recording'
import { richHtml } from '@/delivery/pages/richText'
import { element, type Fragment, html, lines } from '@/platform/html/html'

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

const figuresOf = ({ figures, type }: Card, context: PageContext): Fragment => {
  const alone = type === 'figures'
  const written = figures.map((one) => figureHtml(one, { titled: alone, series: alone }, context))
  return alone ? written : element('div', written, { class: 'numbers' })
}
