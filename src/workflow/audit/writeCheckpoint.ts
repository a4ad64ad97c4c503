// Fixes the ends of all logs, every hour and when an administrator asks. Of two at once, one wins: the number is unique.
import type { Payload, PayloadRequest } from 'payload'
import { currentTime, momentAfter } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { type Checkpoint, nextCheckpoint } from '@/workflow/audit/checkpoint'
import { readCheckpoints, readHeads } from '@/workflow/audit/readLog'

/**
 * Answers the new checkpoint, or `undefined` when no log has grown since the last one,
 * or when another process was faster.
 * @throws {BrokenCheckpoint} when an earlier one is not as it was made: nothing is built on it
 */
export const writeCheckpoint = async (
  payload: Payload,
  now = currentTime(),
): Promise<Checkpoint | undefined> => {
  const before = await readCheckpoints(payload)
  const heads = await readHeads(payload)
  const checkpoint = nextCheckpoint(before, { heads, at: momentAfter(before.last?.at, now) })
  return checkpoint && inTransaction(payload, (req) => append(payload, checkpoint, req))
}

const append = async (
  payload: Payload,
  checkpoint: Checkpoint,
  req: PayloadRequest,
): Promise<Checkpoint | undefined> => {
  const where = { number: { equals: checkpoint.number } }
  if (await payload.db.findOne({ collection: 'checkpoints', where, req })) return undefined
  await payload.db.create({ collection: 'checkpoints', data: { ...checkpoint }, req })
  return checkpoint
}
