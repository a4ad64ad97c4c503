// The columns of the access matrix that the workflow serves: who may take which action, by kind of policy.
import { type EditorialSlug, editorialSlugs } from '@/collections/editorialSlugs'
import type { Role } from '@/workflow/roles'
import type { Action } from '@/workflow/transitions'
import type { Row } from './people'

export interface Column {
  action: Action
  /** Actions that bring a fresh draft of the contributor to where this one is possible, each with who takes it. */
  after: readonly [Role, Action][]
  for: readonly Row[]
  more?: Record<string, unknown>
}

const comment = 'For a reason.'

const reviewedBy = (step: 'reviewer' | 'publisher'): Column[] => {
  const inReview: [Role, Action][] = [['contributor', 'submit']]
  const approved: [Role, Action][] = [...inReview, [step, 'approve']]
  const live: [Role, Action][] = [...approved, ['publisher', 'publish']]
  return [
    { action: 'submit', after: [], for: ['contributorOwn', 'editor'] },
    { action: 'recall', after: inReview, for: ['contributorOwn', 'editor'] },
    { action: 'requestChanges', after: inReview, for: [step], more: { comment } },
    { action: 'approve', after: inReview, for: [step] },
    { action: 'publish', after: approved, for: ['publisher', 'system'] },
    ...afterwards(live),
  ]
}

const direct: Column[] = [
  { action: 'submit', after: [], for: ['contributorOwn', 'editor'] },
  { action: 'publish', after: [], for: ['editor', 'publisher', 'system'] },
  ...afterwards([['editor', 'publish']]),
]

function afterwards(live: Column['after']): Column[] {
  return [
    { action: 'unpublish', after: live, for: ['publisher'], more: { comment } },
    { action: 'takeDown', after: live, for: ['publisher', 'protection'], more: { comment } },
    { action: 'archive', after: [], for: ['editor', 'publisher'] },
    { action: 'restore', after: [['editor', 'archive']], for: ['editor', 'publisher'] },
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
