// The review steps of a new newsroom; the global `editorial-policy` overrides them collection by collection.
import type { StandardStep } from '@/collections/define/collection'
import { editorial } from '@/collections/editorial'
import type { Step } from '@/workflow/core/policy'

export type EditorialPolicy = Record<string, Step[] | undefined>

const standard: Record<StandardStep, Step> = {
  review: { name: 'review', role: 'reviewer', approvals: 1, condition: 'always' },
  protection: { name: 'protection', role: 'protection', approvals: 1, condition: 'depictsPeople' },
  release: { name: 'release', role: 'publisher', approvals: 1, condition: 'always' },
}

export const defaultPolicy: EditorialPolicy = Object.fromEntries(
  editorial.map(({ slug, steps }) => [slug, steps.map((name) => standard[name])]),
)
