// Proves that the log is as it was written: each chain by itself, its end against the review and the checkpoints, and
// what it says against what `reviews` says.
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/database/inTransaction'
import { MissingError } from '@/platform/errors'
import { type Break, type ChainedEntry, findBreak } from '@/workflow/audit/chain'
import { BrokenCheckpoint, type Head, type Heads } from '@/workflow/audit/checkpoint'
import { type ErasedHashes, entryKey, readErased } from '@/workflow/audit/erasures'
import { eachLog, eachReview, readCheckpoints, readLog } from '@/workflow/audit/readLog'
import { disagreements, findGap, replayLog } from '@/workflow/audit/replay'
import { publicSideOf } from '@/workflow/publicSide'
import { type Review, readReview } from '@/workflow/reviews/reviews'

export interface Verification {
  documents: number
  entries: number
  /** Number and hash of the last checkpoint: note them elsewhere, and nobody can write a new history in its place. */
  checkpoint: Head | undefined
  /** How many of the entries no longer name somebody. */
  erased: number
  /** The first break; absent when everything holds. */
  broken?: Break
}

export const verifyAudit = async (payload: Payload): Promise<Verification> => {
  const result: Verification = { documents: 0, entries: 0, checkpoint: undefined, erased: 0 }
  const fixed = await checkpointedHeads(payload)
  if ('reason' in fixed) return { ...result, broken: fixed }
  if (fixed.last) result.checkpoint = { number: fixed.last.number, hash: fixed.last.hash }
  const erased = await readErased(payload)
  result.erased = erased.size
  const seen = new Set<string>()
  for await (const log of eachLog(payload)) {
    result.documents += 1
    result.entries += log.length
    const target = targetOf(log[0] as ChainedEntry)
    seen.add(target.key)
    const broken = await judge(payload, target, { log, head: fixed.heads[target.key], erased })
    if (broken) return { ...result, broken }
  }
  const broken =
    (await findGone(payload, { seen, heads: fixed.heads })) ?? (await findChangedEdition(payload))
  return broken ? { ...result, broken } : result
}

/** An edition is frozen by the log that names its hash. */
const findChangedEdition = async (payload: Payload): Promise<Break | undefined> => {
  const [edition] = await publicSideOf(payload).findBrokenEditions(payload)
  if (!edition) return undefined
  const { issue, sequence, because } = edition
  const reason =
    because === 'changed' ? 'the edition is not what was frozen' : 'the log does not know this edition'
  return { type: 'editions', document: issue, number: sequence, reason }
}

interface Target {
  type: string
  document: string
  key: string
}

const targetOf = ({ type, document }: { type: string; document: string }): Target => ({
  type,
  document,
  key: `${type}:${document}`,
})

const checkpointedHeads = async (payload: Payload) => {
  try {
    return await readCheckpoints(payload)
  } catch (err) {
    if (!(err instanceof BrokenCheckpoint)) throw err
    return { type: 'checkpoints', document: '', number: err.number, reason: err.message }
  }
}

/** A log that was read while somebody acted looks broken: what is wrong must be so at one moment as well. */
const judge = async (
  payload: Payload,
  target: Target,
  { log, head, erased }: Omit<Evidence, 'review'>,
): Promise<Break | undefined> => {
  const suspicion = findFault(target, { log, head, erased, review: await reviewOf(payload, target) })
  if (!suspicion) return undefined
  return inTransaction(payload, async (req) =>
    findFault(target, {
      log: await readLog(payload, target, req),
      review: await reviewOf(payload, target, req),
      head,
      erased: await readErased(payload, req),
    }),
  )
}

const reviewOf = async (
  payload: Payload,
  target: Target,
  req?: PayloadRequest,
): Promise<Review | undefined> => {
  try {
    return await readReview(payload, target, req)
  } catch (err) {
    if (err instanceof MissingError) return undefined
    throw err
  }
}

interface Evidence {
  log: readonly ChainedEntry[]
  review: Review | undefined
  /** What the checkpoints fixed of this log. */
  head: Head | undefined
  erased?: ErasedHashes
}

/** What is wrong with the log of one document, at the first entry that shows it. Pure. */
export const findFault = (
  { type, document }: { type: string; document: string },
  { log, review, head, erased }: Evidence,
): Break | undefined => {
  const fault = (number: number, reason: string): Break => ({ type, document, number, reason })
  const broken = findBreak(log, (entry) => erased?.get(entryKey(entry)))
  if (broken) return broken
  const end = log.length
  if (head && head.number > end) return fault(end + 1, 'The entry is missing; a checkpoint knows of it.')
  if (head && log[head.number - 1]?.hash !== head.hash)
    return fault(head.number, 'The entry is not the one that a checkpoint knows.')
  const gap = findGap(log)
  if (gap) return fault(gap.number, 'The entry starts from another stage than the one before it led to.')
  if (!review)
    return log.at(-1)?.action === 'delete'
      ? undefined
      : fault(end + 1, 'The document is gone, and no entry says that it was deleted.')
  if (review.logNumber > end) return fault(end + 1, 'The entry is missing; the review knows of it.')
  if (review.logNumber < end) return fault(review.logNumber + 1, 'The review does not know of the entry.')
  if (end > 0 && review.logHash !== log.at(-1)?.hash)
    return fault(end, 'The entry is not the one that the review knows.')
  const fields = end > 0 ? disagreements(replayLog(log), review) : []
  return fields.length > 0
    ? fault(end, `The review says otherwise than the log: ${fields.join(', ')}.`)
    : undefined
}

/** Logs of which nothing is left, although a review or a checkpoint knows of them. */
const findGone = async (
  payload: Payload,
  { seen, heads }: { seen: Set<string>; heads: Heads },
): Promise<Break | undefined> => {
  const reason = 'The whole log of the document is missing.'
  for await (const { type, document, logNumber } of eachReview(payload))
    if (document && logNumber > 0 && !seen.has(`${type}:${document}`)) {
      const target = targetOf({ type, document })
      const broken = await judge(payload, target, { log: [], head: heads[target.key] })
      if (broken) return { ...broken, reason }
    }
  const key = Object.keys(heads).find((one) => !seen.has(one))
  if (!key) return undefined
  const [type = '', document = ''] = key.split(':')
  return { type, document, number: 1, reason }
}
