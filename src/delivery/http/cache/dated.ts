// The date of an answer (RFC 9110, 8.8.2): when the reading began that made it. It is no older than what it shows, whatever
// that is made of; an answer that is made anew without a change only looks newer.

export interface Dated {
  /** `Last-Modified`. */
  lastModified: string
  /**
   * The same in ms. Absent when something changed in this very second: the answer before it may have the same date, and
   * `If-Modified-Since` could not tell them apart.
   */
  knownSince: number | undefined
}

/**
 * @param begun when the reading began, in ms since 1970
 * @param changedAt when something public changed last before that
 */
export const datedAt = (begun: number, changedAt: number): Dated => {
  const second = Math.floor(begun / 1000) * 1000
  return {
    lastModified: new Date(second).toUTCString(),
    knownSince: changedAt < second ? second : undefined,
  }
}
