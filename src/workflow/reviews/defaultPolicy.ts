// The review steps of a new newsroom; the global `editorial-policy` overrides them collection by collection.
import type { EditorialSlug } from '@/collections/editorialSlugs'
import type { Step } from '@/workflow/core/policy'

export type EditorialPolicy = Record<EditorialSlug, Step[]>

const review: Step = { name: 'review', role: 'reviewer', approvals: 1, condition: 'always' }
const protection: Step = { name: 'protection', role: 'protection', approvals: 1, condition: 'depictsPeople' }
const release: Step = { name: 'release', role: 'publisher', approvals: 1, condition: 'always' }

export const defaultPolicy: EditorialPolicy & Record<string, Step[] | undefined> = {
  issues: [release],
  articles: [review, protection],
  projects: [review, protection],
  contacts: [],
  podcasts: [review, protection],
  'podcast-episodes': [review, protection],
  events: [review, protection],
  resources: [review, protection],
  figures: [],
}
