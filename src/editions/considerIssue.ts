// Asks about an issue and all it holds as if it were published now.
import type { Payload } from 'payload'
import { batchedReads } from '@/database/batchedReads'
import { type ConsideredItem, considerItems } from '@/editions/considerItems'
import { itemsOf } from '@/editions/items'
import { type Considered, considerAlone } from '@/reviews/performAction'
import { system } from '@/workflow/roles'

export interface ConsideredIssue {
  issue: Considered
  items: ConsideredItem[]
}

/** @throws {MissingError} 404 */
export const considerIssue = async (payload: Payload, id: string, now: Date): Promise<ConsideredIssue> => {
  const reads = batchedReads(payload)
  const request = { type: 'issues', id, action: 'publish', actor: system, now } as const
  const issue = await considerAlone(reads, request)
  const places = itemsOf(issue.document.content)
  return { issue, items: await considerItems(reads, { places, request }, considerAlone) }
}
