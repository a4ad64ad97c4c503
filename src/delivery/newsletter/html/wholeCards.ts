// Documents in a mail with all that is shown of them.
import type { Card } from '@/collections/cards/card'
import { paragraphs } from '@/content/paragraphs'
import { eyebrow, factsHtml, linksHtml, type Place, title, withThumb } from '@/delivery/newsletter/html/cards'
import { inLanguage, quiet } from '@/delivery/newsletter/html/elements'
import { figureHtml } from '@/delivery/newsletter/html/figures'
import { caption, image } from '@/delivery/newsletter/html/image'
import { personHtml } from '@/delivery/newsletter/html/people'
import { richHtml } from '@/delivery/newsletter/html/richText'
import { type Fragment, html, lines } from '@/platform/html/html'

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
  const { image: media, lead } = card
  const top = [eyebrow(card), title(card, level, context), quiet(card.byline)]
  if (!media || !card.wideImage) return withThumb(card, [top, lead && paragraphs(lead)], context)
  return [
    top,
    html`<div class="m">${image(media, {}, context)}${caption(media.caption, media.credit)}</div>`,
    lead && html`<div class="l">${paragraphs(lead)}</div>`,
  ]
}
