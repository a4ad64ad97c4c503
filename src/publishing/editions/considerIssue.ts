// Asks about an issue and all it holds as if it were published now.
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { batchedReads } from '@/platform/database/batchedReads'
import { type ConsideredItem, considerItems } from '@/publishing/editions/considerItems'
import { itemsOf } from '@/publishing/editions/items'
import { type Considered, considerAlone } from '@/workflow/reviews/performAction'

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
