// The columns of the access matrix that the workflow serves: who may take which action, by kind of policy.

import type { Role } from '@/access/roles'
import { editorialSlugs } from '@/collections/editorial'
import type { EditorialSlug } from '@/content/documents'
import type { Action } from '@/workflow/core/transitions'
import type { Row } from './people'

export interface Column {
  action: Action
  /** Actions that bring a fresh draft of the contributor to where this one is possible, each with who takes it. */
  after: readonly [Role, Action, object?][]
  /** Actions that lead back there once it was taken; without them the next one gets a document of its own. */
  back?: readonly [Role, Action, object?][]
  for: readonly Row[]
  more?: Record<string, unknown>
}

const comment = 'For a reason.'
/** It stays where it is. */
const assign = { action: 'assign', back: [], more: { assignees: [] } } as const

const reviewedBy = (step: 'reviewer' | 'publisher'): Column[] => {
  const inReview: [Role, Action][] = [['contributor', 'submit']]
  const approved: [Role, Action][] = [...inReview, [step, 'approve']]
  const live: [Role, Action][] = [...approved, ['publisher', 'publish']]
  return [
    { action: 'submit', after: [], back: [['editor', 'recall']], for: ['contributorOwn', 'editor'] },
    { action: 'recall', after: inReview, back: inReview, for: ['contributorOwn', 'editor'] },
    { action: 'requestChanges', after: inReview, for: [step], more: { comment } },
    { action: 'approve', after: inReview, for: [step] },
    ...planned(approved),
    { ...assign, after: inReview, for: ['editor', 'publisher', step] },
    { action: 'publish', after: approved, for: ['publisher', 'system'] },
    ...afterwards(live),
  ]
}

const direct: Column[] = [
  { action: 'submit', after: [], for: ['contributorOwn', 'editor'] },
  ...planned([['contributor', 'submit']]),
  { ...assign, after: [], for: ['editor', 'publisher'] },
  { action: 'publish', after: [], for: ['editor', 'publisher', 'system'] },
  ...afterwards([['editor', 'publish']]),
]

function planned(approved: Column['after']): Column[] {
  const later = { at: '2099-01-01T09:00:00Z' }
  return [
    { action: 'schedule', after: approved, for: ['publisher'], more: later },
    {
      action: 'unschedule',
      after: [...approved, ['publisher', 'schedule', later]],
      for: ['publisher'],
    },
    { action: 'embargo', after: [], for: ['publisher'], more: later },
    { action: 'expire', after: [], for: ['publisher'], more: later },
  ]
}

function afterwards(live: Column['after']): Column[] {
  const archived: Column['after'] = [['editor', 'archive']]
  return [
    { action: 'unpublish', after: live, for: ['publisher', 'system'], more: { comment } },
    { action: 'takeDown', after: live, for: ['publisher', 'protection', 'system'], more: { comment } },
    { action: 'archive', after: [], back: [['editor', 'restore']], for: ['editor', 'publisher'] },
    { action: 'restore', after: archived, back: archived, for: ['editor', 'publisher'] },
  ]
}

const kinds: Partial<Record<EditorialSlug, Column[]>> = {
  issues: reviewedBy('publisher'),
  contacts: direct,
  figures: direct,
}

/** Every column of every collection: its slug, its action, and the column. */
export const columns = editorialSlugs.flatMap((type) =>
  (kinds[type] ?? reviewedBy('reviewer')).map((column) => [type, column.action, column] as const),
)
