// What is decided by who erases somebody: machines cannot.

export const bylines = ['remove', 'pseudonym', 'keep'] as const
export const proses = ['report', 'takeDown', 'redact'] as const

export interface ErasureOptions {
  /**
   * What the public sees of their contact where texts by them live: nothing; a pseudonym; or the name still, and nothing
   * else (for authors, whose name the law on copyright and the press may ask for).
   */
  byline: (typeof bylines)[number]
  /**
   * What becomes of their name inside of texts: reported alone, for a person to edit; reported, and what is live is taken
   * down; or replaced wherever it stands, in what was written before as well.
   */
  prose: (typeof proses)[number]
}

export const usual: ErasureOptions = { byline: 'remove', prose: 'report' }
