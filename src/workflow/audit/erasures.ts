// Entries of the log that no longer name somebody (ADR 57). Such an entry keeps the hash it was written with, which the
// chain and the checkpoints know; what is left of it has another one, and an entry of this log, chained itself, says which.
import type { Payload, PayloadRequest, Where } from 'payload'
import { eachRow } from '@/workflow/audit/readLog'

/** The log of all erasures. */
export const erasureLog = { type: 'persons', document: 'erasures' } as const

/** The hash of what an erasure left of an entry, by {@link entryKey}. */
export type ErasedHashes = ReadonlyMap<string, string>

export interface ErasureDetails {
  pseudonym: string
  entries: Record<string, string>
}

export const entryKey = ({ type, document, number }: { type: string; document: string; number: number }) =>
  `${type}:${document}#${number}`

/** Of an entry that lost two names, the hash after the second. */
export const readErased = async (payload: Payload, req?: PayloadRequest): Promise<ErasedHashes> => {
  const erased = new Map<string, string>()
  const { type, document } = erasureLog
  const where: Where = { and: [{ type: { equals: type } }, { document: { equals: document } }] }
  for await (const row of eachRow(payload, { collection: 'transitions', by: ['number'], where }, req)) {
    const { entries = {} } = (row.details ?? {}) as Partial<ErasureDetails>
    for (const [key, hash] of Object.entries(entries)) erased.set(key, hash)
  }
  return erased
}
