// An item of an issue in plain text, whole.
import type { Card } from '@/collections/cards/card'
import { joinParagraphs } from '@/content/richText/lines'
import type { Context } from '@/delivery/newsletter/context'
import { plain } from '@/delivery/newsletter/escape'
import { cardParts, underlined } from '@/delivery/newsletter/text/cards'
import { linkText } from '@/delivery/newsletter/text/links'
import { richText } from '@/delivery/newsletter/text/marks'

export const itemLines = (card: Card, context: Context): string => {
  const link = linkText('', card.path, context)
  return joinParagraphs([
    card.eyebrow && plain(card.eyebrow),
    `${underlined(card.title, '-')}${link && `\n${link}`}`,
    cardParts(card, card.body && richText(card.body, context), context),
  ])
}
