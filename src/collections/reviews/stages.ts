// The stages a document's next revision can be in. That an older revision is live is a separate fact.

export const stages = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'archived',
] as const

export type Stage = (typeof stages)[number]
