// The stages a document's next revision can be in. That an older revision is live is a separate fact.

export const stages = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'archived',
  'trashed',
] as const

export type Stage = (typeof stages)[number]

/** Out of the way: nobody changes such a document before it is restored, and nobody is shown it beforehand. */
export const putAway: readonly Stage[] = ['archived', 'trashed']
