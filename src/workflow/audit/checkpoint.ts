// A checkpoint fixes how long every document's log was at a moment, and its last hash. A log that is gone, or shorter
// than it was, has no broken chain to show for it; the checkpoints, chained themselves, do. Pure.
import { canonicalJson, sha256 } from '@/workflow/audit/chain'

/** The end of a document's log: how many entries, the hash of the last. */
export interface Head {
  number: number
  hash: string
}

/** By `type:document`. */
export type Heads = Record<string, Head>

export interface Checkpoint {
  number: number
  at: string
  /** The heads that changed since the checkpoint before. */
  heads: Heads
  /** Hash over all heads of all documents. */
  root: string
  previous: string | null
  hash: string
}

/** The next checkpoint, or `undefined` when no log has grown since the last. */
export const nextCheckpoint = (
  before: { last: Checkpoint | undefined; heads: Heads },
  now: { heads: Heads; at: string },
): Checkpoint | undefined => {
  const changed = Object.fromEntries(
    Object.entries(now.heads).filter(([key, { hash }]) => before.heads[key]?.hash !== hash),
  )
  if (Object.keys(changed).length === 0) return undefined
  const checkpoint = {
    number: (before.last?.number ?? 0) + 1,
    at: now.at,
    heads: changed,
    root: rootOf({ ...before.heads, ...changed }),
    previous: before.last?.hash ?? null,
  }
  return { ...checkpoint, hash: hashCheckpoint(checkpoint) }
}

export const rootOf = (heads: Heads): string => sha256(canonicalJson(heads))

export const hashCheckpoint = (checkpoint: Omit<Checkpoint, 'hash'>): string => {
  const { hash: _own, ...rest } = checkpoint as Checkpoint
  return sha256(canonicalJson(rest))
}

/**
 * All heads that the checkpoints have fixed. The hash of each covers its heads and its root, so the chain proves both;
 * that the last root is the sum of all heads is checked as well.
 * @throws {BrokenCheckpoint} naming the first that is not as it was made
 */
export const foldCheckpoints = (checkpoints: readonly Checkpoint[]): Heads => {
  const heads: Heads = {}
  let previous: string | null = null
  for (const [index, checkpoint] of checkpoints.entries()) {
    const number = index + 1
    if (checkpoint.number !== number) throw new BrokenCheckpoint(number, 'is missing')
    if (checkpoint.previous !== previous || checkpoint.hash !== hashCheckpoint(checkpoint))
      throw new BrokenCheckpoint(number, 'was changed after it was made')
    Object.assign(heads, checkpoint.heads)
    previous = checkpoint.hash
  }
  const last = checkpoints.at(-1)
  if (last && last.root !== rootOf(heads)) throw new BrokenCheckpoint(last.number, 'does not fit its heads')
  return heads
}

export class BrokenCheckpoint extends Error {
  constructor(
    readonly number: number,
    what: string,
  ) {
    super(`Checkpoint ${number} ${what}.`)
  }
}
