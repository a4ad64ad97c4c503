// Takes down what is live, as the workflow does: the texts go, the hashes stay, editions lose it.
import { system } from '@/access/roles'
import type { Erasure } from '@/persons/erase/erasure'
import { inTransaction } from '@/platform/database/inTransaction'
import { performAction } from '@/workflow/reviews/performAction'
import { readReview } from '@/workflow/reviews/reviews'

const comment = 'A person whom it shows or names was erased.'

export const takeDown = (
  { payload, person, actor }: Erasure,
  { type, id }: { type: string; id: string },
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const { live } = await readReview(payload, { type, document: id }, req)
    if (!live) return
    const details = { erasure: person.pseudonym, askedBy: actor.id }
    await performAction(payload, { type, id, action: 'takeDown', actor: system, comment, details }, req)
  })
