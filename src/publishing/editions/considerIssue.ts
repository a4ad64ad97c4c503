// Asks about an issue, all it holds and all that shows as if it were published now.
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { type ConsideredItem, considerItems } from '@/publishing/editions/considerItems'
import { itemsOf } from '@/publishing/editions/items'
import { considerEntries } from '@/publishing/entries/considerEntries'
import type { Considered } from '@/workflow/reviews/action'
import { considerAlone } from '@/workflow/reviews/consider'
import type { DocumentText } from '@/workflow/reviews/documents'

export interface ConsideredIssue {
  issue: Considered
  items: ConsideredItem[]
  /** What goes out with them because they show it. */
  entries: ConsideredItem[]
}

/**
 * @param reads a Payload that joins reads: all items are asked about at once
 * @throws {MissingError} 404
 */
export const considerIssue = async (reads: Payload, id: string, now: Date): Promise<ConsideredIssue> => {
  const request = { type: 'issues', id, action: 'publish', actor: system, now, asking: true } as const
  const issue = await considerAlone(reads, request)
  const places = itemsOf(issue.document.content)
  const items = await considerItems(reads, { places, request, details: { issue: id } })
  return { issue, items, entries: await considerEntries(reads, { texts: textsOf(issue, items), request }) }
}

/** The texts that go out with an issue, itself included. */
export const textsOf = (
  issue: Pick<Considered, 'document'>,
  items: readonly ConsideredItem[],
): { at: string; text: DocumentText }[] => [
  { at: '', text: issue.document },
  ...items.flatMap(({ place, work }) => (work ? [{ at: place.path, text: work.document }] : [])),
]
