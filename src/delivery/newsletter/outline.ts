// The order of an issue, in a mail or on a page: its sections with headings that nest without gaps, and an anchor for each.

import { type IssueContent, summaryCard, wholeCard } from '@/collections/cards'
import { type Card, type CardContext, card } from '@/collections/cards/card'
import { excerptOf } from '@/content/excerpt'
import { summaryTitle } from '@/content/summaryTitle'
import { kindName } from '@/platform/i18n/publicMessages'
import type { Issue, IssueItem, Summary } from '@/public-types'

export interface Part {
  anchor: string
  heading: string | null
  /** 1 to 3: how deep the section is; a level 3 right below a level 1 is a 2. */
  depth: number
  intro: string | null
  items: { display: IssueItem['display']; card: Card }[]
}

const mostContents = 20

/** The headings of the table of contents: as deep as twenty lines can tell, the first level always. */
export const contentsOf = (parts: readonly Part[]): (Part & { heading: string })[] => {
  const listed = parts.filter((part): part is Part & { heading: string } => part.heading !== null)
  const upTo = (depth: number) => listed.filter((part) => part.depth <= depth)
  const shown = [3, 2].map(upTo).find(({ length }) => length <= mostContents) ?? upTo(1)
  return shown.length > 1 ? shown : []
}

export const outlineOf = ({ sections }: Pick<Issue, 'sections'>, context: CardContext): Part[] => {
  let depth = 0
  return sections.map(({ heading, level, intro, items }, index) => {
    depth = heading ? Math.max(1, Math.min(level, depth + 1, 3)) : depth
    return {
      anchor: `s${index + 1}`,
      heading,
      depth,
      intro,
      items: items.map((item) => ({ display: item.display, card: cardOf(item, context) })),
    }
  })
}

/** The title alone is a card without more. */
const cardOf = ({ display, teaser, item }: IssueItem, context: CardContext): Card => {
  if (display === 'title' || (!isWhole(item) && !isSummary(item)))
    return card(item, {
      title: summaryTitle(item),
      eyebrow: kindName(item.type, null, context.messages),
    })
  if (isSummary(item)) return { ...summaryCard(item, context), lead: teaser }
  const whole = wholeCard(item, context)
  return { ...whole, lead: isBeginningOf(teaser, whole) ? null : teaser }
}

const isWhole = (item: IssueItem['item']): item is IssueContent => 'publishedAt' in item

const isSummary = (item: IssueItem['item']): item is Summary => !isWhole(item) && 'image' in item

/** A summary that was cut from the text itself would be read twice. */
const isBeginningOf = (teaser: string | null, { body }: Card): boolean =>
  teaser !== null && body !== null && excerptOf(body) === teaser

/** Sections of the second and third level stay with the one above them. */
export const groupsOf = (parts: readonly Part[]): Part[][] => {
  const groups: Part[][] = []
  for (const part of parts) {
    const open = groups.at(-1)
    if (open && (part.depth > 1 || !part.heading)) open.push(part)
    else groups.push([part])
  }
  return groups
}

type Entry = Part['items'][number]

/** Titles in a row become one list; everything else stands alone. */
export const runsOf = (items: readonly Entry[]): (Entry | Card[])[] => {
  const runs: (Entry | Card[])[] = []
  for (const entry of items) {
    const open = runs.at(-1)
    if (entry.display !== 'title') runs.push(entry)
    else if (Array.isArray(open)) open.push(entry.card)
    else runs.push([entry.card])
  }
  return runs
}
