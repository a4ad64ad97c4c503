// Documents as cards, as the collection of each says.
import type { Card, CardContext } from '@/collections/cards/card'
import { editorialOf } from '@/collections/editorial'
import type { PublicDocument } from '@/content/documents'
import type { Issue, IssueItem, Summary } from '@/public-types'

/** What an issue can hold whole. */
export type IssueContent = Extract<IssueItem['item'], PublicDocument>

/** A document with all that is shown of it: anything but issues, which are made of cards. */
export const wholeCard = (document: Exclude<PublicDocument, Issue>, context: CardContext): Card => {
  const { card } = editorialOf(document.type)
  if (!card) throw new Error('There is no card of this type.')
  return card(document, context)
}

/** A document that is referred to. */
export const summaryCard = (summary: Summary, context: CardContext): Card =>
  editorialOf(summary.type).teaser(summary, context)
