// Accounts, consents and review links of the person: what tells who they are goes, the id stays for all that points at it.
import type { CollectionSlug } from 'payload'
import { blank } from '@/persons/erase/blank'
import { type Erasure, own } from '@/persons/erase/erasure'
import { rewriteRow } from '@/persons/erase/rows'
import type { Place } from '@/persons/places'
import { erasedHost, slugOf } from '@/persons/words'
import { currentTime } from '@/platform/database/clock'
import { dayIn } from '@/platform/time/days'
import { readOfficeZone } from '@/platform/time/officeZone'
import { fieldsOf } from '@/workflow/reviews/documents'

/** Before all else: nobody acts with this account any more, and texts lose what they may no longer show. */
export const closeOwn = async (erasure: Erasure): Promise<void> => {
  const { payload } = erasure
  for (const id of own(erasure, 'users'))
    await rewriteRow(erasure, { collection: 'users', id }, (row) => ({ ...row, active: false, sessions: [] }))
  const now = currentTime()
  for (const id of own(erasure, 'review-links'))
    await rewriteRow(erasure, { collection: 'review-links', id }, (row) => ({
      ...row,
      revokedAt: row.usedAt ? row.revokedAt : (row.revokedAt ?? now.toISOString()),
    }))
  for (const id of own(erasure, 'consents')) {
    const { withdrawnAt } = (await payload.findByID({ collection: 'consents', id, depth: 0 })) as {
      withdrawnAt?: string | null
    }
    const today = dayIn(now, await readOfficeZone(payload))
    if (!withdrawnAt)
      await payload.update({
        collection: 'consents',
        id,
        data: { withdrawnAt: today },
        context: { actor: 'system' },
      })
  }
}

export const eraseOwn = async (erasure: Erasure, { of, keeps = [] }: Place): Promise<void> => {
  const { payload, person } = erasure
  const fields = fieldsOf(payload, of as CollectionSlug)
  const set = standIns(person.pseudonym)[of] ?? {}
  for (const id of own(erasure, of))
    await rewriteRow(erasure, { collection: of, id }, (row) => ({
      ...row,
      ...blank(fields, row, { keeps, set }),
    }))
}

/** What a database insists on. */
const standIns = (pseudonym: string): Record<string, Record<string, unknown>> => ({
  users: { name: pseudonym, email: `${slugOf(pseudonym)}@${erasedHost}`, active: false, mail: 'off' },
  consents: { subject: pseudonym, publicName: pseudonym },
  'review-links': { name: pseudonym },
})
