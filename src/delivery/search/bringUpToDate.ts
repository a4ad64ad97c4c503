// One step of keeping the index true: the most urgent of what is to be looked at again. It reads after it was told, and
// steps follow each other: so nothing old is ever written over something new.
import { setImmediate as breathe } from 'node:timers/promises'
import type { SearchEngine } from '@/delivery/search/engine'
import type { EntrySource, LiveDocument } from '@/delivery/search/source'
import type { Walk, Worklist } from '@/delivery/search/worklist'

export interface Parts {
  source: EntrySource
  engine: SearchEngine
  work: Worklist
  /** The number of the present walk through all. */
  scan: number
  stopping: AbortSignal
  onChange: () => void
}

/** Documents that are read and presented at a time: while they are presented, nobody else is served. */
const readSize = 10
/** Documents and characters that a walk through all writes at a time: each write has its price. */
const writeSize = 200
const writeLength = 2_000_000

/** @returns whether a walk through all came to its end */
export const bringUpToDate = async (parts: Parts): Promise<boolean> => {
  const keys = parts.work.takeDocuments(readSize)
  if (keys.length === 0) return parts.work.walk ? walkOn(parts, parts.work.walk) : false
  let failed = true
  try {
    await lookAt(parts, keys)
    failed = false
  } finally {
    parts.work.finishDocuments(keys, { failed })
  }
  return false
}

/** A change is told twice where others share the database: the second time there is nothing to do. */
const lookAt = async (parts: Parts, keys: readonly string[]): Promise<void> => {
  const live = new Map((await parts.source.of(keys)).map((document) => [document.key, document]))
  const known = await parts.engine.numbersOf(keys)
  const changed = keys.filter((key) => live.get(key)?.number !== known.get(key))
  await write(
    parts,
    changed,
    changed.flatMap((key) => live.get(key) ?? []),
  )
  for (const key of changed) parts.work.addMentionsOf(key)
}

const walkOn = async (parts: Parts, walk: Walk): Promise<boolean> => {
  const { work, engine, source, stopping } = parts
  const gathered: LiveDocument[] = []
  let after: string | undefined = walk.after
  let length = 0
  do {
    const found = await source.after({ ...walk, after, limit: readSize })
    gathered.push(...found)
    length += found.reduce((sum, document) => sum + lengthOf(document), 0)
    after = found.length < readSize ? undefined : found.at(-1)?.key
    if (walk.mentioning !== undefined) break
    await breathe()
    // What was told meanwhile goes first; it is read again after this is written.
  } while (
    after !== undefined &&
    gathered.length < writeSize &&
    length < writeLength &&
    !work.hasChanges &&
    !stopping.aborted
  )
  await write(
    parts,
    gathered.map(({ key }) => key),
    gathered,
  )
  if (!work.move(walk, after) || walk.mentioning !== undefined) return false
  work.addDocuments(await engine.notSeenIn(parts.scan))
  return true
}

const lengthOf = ({ entries }: LiveDocument): number =>
  entries.reduce((sum, { texts }) => sum + texts.body.length, 0)

const write = async (
  { engine, scan, onChange }: Parts,
  keys: readonly string[],
  documents: readonly LiveDocument[],
): Promise<void> => {
  if (keys.length === 0) return
  await engine.put({ keys, entries: documents.flatMap(({ entries }) => entries), scan })
  onChange()
}
