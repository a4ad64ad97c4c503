// What a global shows (a logo, the publisher) goes out when it is saved: globals have no review of their own.
import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { batchedReads } from '@/platform/database/batchedReads'
import { currentTime } from '@/platform/database/clock'
import { ContentError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import { considerEntries } from '@/publishing/entries/considerEntries'
import { carryOut } from '@/workflow/reviews/performAction'

interface Shown {
  /** Of the global. */
  slug: string
  content: Record<string, unknown>
  fields: FlattenedField[]
  actor: Actor
}

/** @throws {ContentError} 400 that says which entry may not go out, and why */
export const publishEntriesOf = async (
  payload: Payload,
  { slug, content, fields, actor }: Shown,
  req: PayloadRequest,
): Promise<void> => {
  const request = { type: 'globals', id: slug, action: 'publish', actor, now: currentTime() } as const
  const text = { type: 'globals', id: slug, content, fields }
  const entries = await considerEntries(batchedReads(payload), { texts: [{ at: '', text }], request }, req)
  const issues = entries
    .filter(({ ready }) => !ready)
    .map(({ place, title, blocking }) =>
      errorAt(
        place.path,
        'entryNotReady',
        `“${title}” is not ready: ${blocking.map(({ message }) => message).join(' ')}`,
      ),
    )
  if (issues.length > 0) throw new ContentError(issues.map(({ message }) => message).join(' '), issues)
  for (const { work } of entries) if (work) await carryOut(payload, work, req)
}
