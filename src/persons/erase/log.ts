// The log keeps every hash it was written with; the pseudonym stands for the name, and a log of its own says what hash is left
// of each entry, so that the whole still proves itself (ADR 57).
import type { PayloadRequest } from 'payload'
import type { Erasure } from '@/persons/erase/erasure'
import { readRow, withoutNames, writeRow } from '@/persons/erase/rows'
import { heldAt } from '@/persons/held'
import type { Place } from '@/persons/places'
import { inTransaction } from '@/platform/database/inTransaction'
import { hashEntry, toChainedEntry } from '@/workflow/audit/chain'
import { type ErasureDetails, entryKey, erasureLog } from '@/workflow/audit/erasures'
import { momentIn, saveReview } from '@/workflow/reviews/reviews'
import { standingReview } from '@/workflow/reviews/standingReview'
import { recordTransition } from '@/workflow/reviews/transitions'

/** Entries that one record of an erasure covers: it must fit into a document of MongoDB. */
const most = 500

export const eraseLog = async (erasure: Erasure, place: Place): Promise<void> => {
  const { payload, person } = erasure
  let part: string[] = []
  let parts = 0
  for await (const { row } of heldAt(payload, place, person)) {
    part.push(row.id)
    if (part.length < most) continue
    await erasePart(erasure, place, part)
    part = []
    parts += 1
  }
  if (part.length > 0 || parts === 0) await erasePart(erasure, place, part)
}

/** That there was an erasure is on record also where no entry named anybody. */
const erasePart = (erasure: Erasure, place: Place, ids: readonly string[]): Promise<void> =>
  inTransaction(erasure.payload, async (req) => {
    const entries: Record<string, string> = {}
    for (const id of ids) {
      const row = await readRow(erasure, { collection: place.of, id }, req)
      if (!row) continue
      const rest = withoutNames(erasure, place, row)
      const [before, after] = [toChainedEntry(row), toChainedEntry(rest)]
      if (hashEntry(before) === hashEntry(after)) continue
      await writeRow(erasure, { collection: place.of, id }, rest, req)
      entries[entryKey(after)] = hashEntry(after)
    }
    await record(erasure, entries, req)
  })

const record = async (
  { payload, person, actor }: Erasure,
  entries: Record<string, string>,
  req: PayloadRequest,
): Promise<void> => {
  const review = await standingReview(payload, erasureLog, req)
  const at = momentIn(review)
  const details: ErasureDetails = { pseudonym: person.pseudonym, entries }
  const entry = {
    ...erasureLog,
    action: 'erase',
    from: review.stage,
    to: review.stage,
    revision: null,
    actor,
    at,
    details: { ...details },
  }
  const head = await recordTransition(payload, review, entry, req)
  await saveReview(payload, review, { ...head, updatedAt: at }, req)
}
