// The log as a chain: every entry carries the hash of the one before it, so that none can be changed, moved or cut out
// unseen. Pure; what a database does to dates, empty objects and absent values does not count.
import { createHash } from 'node:crypto'

/** An entry of the log as it is hashed. */
export interface Entry {
  type: string
  document: string
  number: number
  action: string
  from: string | null
  to: string | null
  revision: string | null
  actor: string
  actorName: string | null
  roles: string[]
  comment: string | null
  at: string
  override: boolean
  requestId: string | null
  details: Record<string, unknown>
  previous: string | null
}

export interface ChainedEntry extends Entry {
  hash: string
}

/** The fields of a stored row that make an entry, in one form for both databases. */
export const toChainedEntry = (row: Record<string, unknown>): ChainedEntry => ({
  type: String(row.type),
  document: String(row.document),
  number: Number(row.number),
  action: String(row.action),
  from: text(row.from),
  to: text(row.to),
  revision: text(row.revision),
  actor: String(row.actor),
  actorName: text(row.actorName),
  roles: Array.isArray(row.roles) ? row.roles.map(String) : [],
  comment: text(row.comment),
  at: instant(row.at),
  override: row.override === true,
  requestId: text(row.requestId),
  details: (row.details ?? {}) as Record<string, unknown>,
  previous: text(row.previous),
  hash: String(row.hash ?? ''),
})

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

const instant = (value: unknown): string => {
  const moment = new Date(value as string)
  return Number.isNaN(moment.getTime()) ? String(value) : moment.toISOString()
}

/** Lower-case hex SHA-256 of the canonical JSON of everything in the entry but its own hash. */
export const hashEntry = (entry: Entry): string => {
  const { hash: _own, ...rest } = entry as ChainedEntry
  return sha256(canonicalJson(rest))
}

export const sha256 = (value: string): string => createHash('sha256').update(value, 'utf8').digest('hex')

/** JSON with its keys sorted by code unit (RFC 8785, 3.2.3), without absent values and empty objects. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => [key, canonicalJson(part)] as const)
    .filter(([, part]) => part !== '{}')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${part}`).join(',')}}`
}

/** What every database stores as it is given: no lone surrogate and no NUL, which would change on the way. */
export const storable = <T>(value: T): T => {
  if (typeof value === 'string')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character that SQLite ends a text at
    return value.replace(/\u0000/g, '').replace(loneSurrogate, '\uFFFD') as T
  if (Array.isArray(value)) return value.map(storable) as T
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts.map(([key, part]) => [key, storable(part)])) as T
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

export interface Break {
  type: string
  document: string
  /** Number of the first entry that is not as it was written. */
  number: number
  reason: string
}

/**
 * The first break in the log of one document, given its entries by number; `undefined` when the chain holds.
 * @param hashOfRest for an entry that no longer names somebody: the hash of what was left of it (see audit/erasures)
 */
export const findBreak = (
  entries: readonly ChainedEntry[],
  hashOfRest: (entry: ChainedEntry) => string | undefined = () => undefined,
): Break | undefined => {
  let previous: string | null = null
  for (const [index, entry] of entries.entries()) {
    const expected = { number: index + 1, previous, hash: hashOfRest(entry) ?? entry.hash }
    const reason = whatIsWrong(entry, expected)
    if (reason) return { type: entry.type, document: entry.document, number: index + 1, reason }
    previous = entry.hash
  }
  return undefined
}

const whatIsWrong = (
  entry: ChainedEntry,
  expected: { number: number; previous: string | null; hash: string },
): string | undefined => {
  if (entry.number > expected.number) return 'The entry is missing.'
  if (entry.number < expected.number) return `There is a second entry with the number ${entry.number}.`
  if (entry.previous !== expected.previous) return 'The entry does not follow from the one before it.'
  if (hashEntry(entry) !== expected.hash) return 'The entry was changed after it was written.'
  return undefined
}
