// The clock that all processes share: the database's. A server whose own clock is wrong neither publishes early nor takes
// the lease of another for ended (ADR 29). On SQLite one process serves a file, and its own clock is the shared one.

/** How many ms the database's clock is ahead of this process's. */
let ahead = 0

/** Now, by the clock of the database. */
export const currentTime = (): Date => new Date(Date.now() + ahead)

/** Answers what the difference was before. */
export const setDatabaseAhead = (ms: number): number => {
  const before = ahead
  ahead = ms
  return before
}

export const databaseAhead = (): number => ahead

/**
 * The moment of what follows something that is on record: now, or 1 ms after that. No clock runs evenly, and what is later
 * in the order of transactions must not look earlier.
 *
 * @param last ISO 8601 instant or a date; nothing when this is the first
 */
export const momentAfter = (last: string | Date | null | undefined, now: Date = currentTime()): string => {
  const next = last ? new Date(last).getTime() + 1 : 0
  return new Date(Math.max(now.getTime(), next)).toISOString()
}
