// What one query of staff may ask for, over whatever interface it comes: as on `/v1`, nobody may ask for everything.

export const queryBounds = {
  /** Documents of one answer. */
  limit: 100,
  /** In `where`, all levels together. */
  conditions: 50,
  /** `and`, `or` and questions about related documents inside of each other. */
  levels: 10,
  /** Of one condition: ids that the panel knows already. */
  values: 1_000,
  /** Of one value: `like` looks for each of its words. */
  letters: 500,
  /** Paths in `sort`. */
  sorts: 5,
} as const

interface Page {
  limit?: unknown
  pagination?: unknown
}

/** How many documents the answer may hold, as it was asked for; a sentence when that is too many or not said. */
export const wrongLimit = ({ limit, pagination }: Page): string | undefined => {
  const isPaged = pagination === undefined || pagination === true
  if (limit === undefined || limit === null)
    return isPaged ? undefined : `Without pagination, set a limit: ${sentence}`
  const isWithin = Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= queryBounds.limit
  return isWithin ? undefined : sentence
}

const sentence = `“limit” takes a whole number from 1 to ${queryBounds.limit}. Read on with “page”.`

/** As much of a wrong limit as anybody gets. */
export const limitWithin = (limit: unknown): number => {
  const asked = Number(limit)
  return asked >= 1 ? Math.min(Math.floor(asked), queryBounds.limit) : queryBounds.limit
}

/** Whether `where` names the documents, no more than an answer may hold: they are the limit, whatever was asked for. */
export const namesFew = (where: unknown): boolean => {
  const named = isPlain(where) && isPlain(where.id) ? where.id.in : undefined
  const ids = typeof named === 'string' ? named.split(',') : named
  return Array.isArray(ids) && ids.length <= queryBounds.limit
}

/** What is too much in `where`, or says nothing; nothing when it is within the bounds. */
export const wrongWhere = (where: unknown): string | undefined => {
  const { conditions, levels, values, letters, bare } = sizeOf(where)
  const bounds = queryBounds
  // Payload (3.90.1) leaves such a condition out, and finds everything.
  if (bare !== undefined)
    return `“${bare.slice(0, 100)}” in “where” has no operator. Name one, such as “where[${bare.slice(0, 100)}][equals]=…”.`
  if (conditions > bounds.conditions)
    return `“where” has more than ${bounds.conditions} conditions. Send fewer, or several requests.`
  if (levels > bounds.levels) return `“where” is nested more than ${bounds.levels} levels deep. Flatten it.`
  if (values > bounds.values)
    return `A condition in “where” has more than ${bounds.values} values. Send several requests.`
  if (letters > bounds.letters)
    return `A value in “where” has more than ${bounds.letters} letters. Shorten it.`
  return undefined
}

/** Whether `where` leaves anything out. */
export const isNarrowing = (where: unknown): boolean => sizeOf(where).conditions > 0

/** What `where` asks about: the paths of its conditions. */
export const pathsIn = (where: unknown): string[] => sizeOf(where).paths

interface Size {
  paths: string[]
  conditions: number
  levels: number
  values: number
  letters: number
  /** The first path that is given a value in place of an operator. */
  bare?: string
}

/** Level by level: what is nested deep must not run out of stack here. */
const sizeOf = (where: unknown): Size => {
  const size: Size = { paths: [], conditions: 0, levels: 0, values: 0, letters: 0 }
  let level = [where].filter(isPlain)
  while (level.length > 0 && size.levels <= queryBounds.levels) {
    size.levels += 1
    level = level.flatMap((part) =>
      Object.entries(part).flatMap(([name, value]) => {
        if (isGroup(name, value)) return value.filter(isPlain)
        size.paths.push(name)
        if (value !== undefined && !isPlain(value) && !Array.isArray(value)) size.bare ??= name
        if (!isPlain(value)) return []
        return Object.entries(value).flatMap(([operator, operand]) => measure(size, operator, operand))
      }),
    )
  }
  return size
}

/** Notes a condition; returns what it asks of related documents. */
const measure = (size: Size, operator: string, operand: unknown): Record<string, unknown>[] => {
  size.conditions += 1
  const listed = typeof operand === 'string' && severalOperators.has(operator) ? operand.split(',') : operand
  const values = [listed].flat()
  size.values = Math.max(size.values, values.length)
  for (const value of values)
    if (typeof value === 'string') size.letters = Math.max(size.letters, value.length)
  return values.filter(isPlain)
}

const severalOperators = new Set(['in', 'not_in', 'all'])

const isGroup = (name: string, value: unknown): value is unknown[] =>
  ['and', 'or'].includes(name.toLowerCase()) && Array.isArray(value)

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
