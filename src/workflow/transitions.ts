// The workflow as one table: from which stage, to which, by whom, after which checks.
// Everything that asks "may this happen" (hooks, endpoints, buttons, tests) asks this table through decide.ts.
import type { CheckName } from '@/workflow/checks'
import type { Stage } from '@/workflow/stages'

/** Who may act, relative to the document: a role, or a person's relation to it. */
export type Party = 'author' | 'submitter' | 'editor' | 'publisher' | 'protection' | 'stepRole' | 'system'

export interface Transition {
  /** Stages the next revision may be in; `live`: any stage, while a revision is live. */
  from: readonly Stage[] | 'live'
  /** Stages that count as well where the policy has no steps for the document. */
  fromWithoutSteps?: readonly Stage[]
  to: Stage
  by: readonly Party[]
  /** Who may act as well where the policy has no steps for the document. */
  byWithoutSteps?: readonly Party[]
  /** Nobody who changed this revision (four eyes). */
  notBy?: 'contributors'
  needs?: readonly ('comment' | 'at' | 'approvedRevision')[]
  checks?: readonly CheckName[]
}

export const transitions = {
  submit: {
    from: ['draft', 'changesRequested'],
    to: 'inReview',
    by: ['author', 'editor'],
    checks: ['complete'],
  },
  recall: { from: ['inReview'], to: 'draft', by: ['submitter', 'editor'] },
  requestChanges: {
    from: ['inReview', 'approved'],
    to: 'changesRequested',
    by: ['stepRole'],
    needs: ['comment'],
  },
  approve: {
    from: ['inReview'],
    to: 'approved',
    by: ['stepRole'],
    notBy: 'contributors',
    checks: ['complete', 'commentsResolved'],
  },
  publish: {
    from: ['approved', 'scheduled'],
    fromWithoutSteps: ['draft'],
    to: 'published',
    by: ['publisher', 'system'],
    byWithoutSteps: ['editor'],
    needs: ['approvedRevision'],
    checks: ['complete'],
  },
  unpublish: { from: 'live', to: 'draft', by: ['publisher'], needs: ['comment'] },
  takeDown: { from: 'live', to: 'archived', by: ['publisher', 'protection'], needs: ['comment'] },
  archive: { from: ['draft', 'published'], to: 'archived', by: ['editor', 'publisher'] },
  restore: { from: ['archived'], to: 'draft', by: ['editor', 'publisher'] },
} as const satisfies Record<string, Transition>

/**
 * Rows with a place in the table and no machinery yet: a stage nobody leaves on time would be a promise broken.
 * `schedule` needs a runner that several servers can share before it may move up.
 */
export const plannedTransitions = {
  schedule: {
    from: ['approved'],
    to: 'scheduled',
    by: ['publisher'],
    needs: ['at', 'approvedRevision'],
    checks: ['complete'],
  },
  unschedule: { from: ['scheduled'], to: 'approved', by: ['publisher'] },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof transitions

export const actions = Object.keys(transitions) as Action[]

export const isAction = (value: unknown): value is Action =>
  typeof value === 'string' && Object.hasOwn(transitions, value)

/**
 * What a change of content does to the stage: an approval is for one text, so another text has none.
 * A text in review stays there, at its first step; an archived document is not edited at all.
 */
export const stageAfterRevision: Record<Exclude<Stage, 'archived'>, Stage> = {
  draft: 'draft',
  inReview: 'inReview',
  changesRequested: 'changesRequested',
  approved: 'draft',
  scheduled: 'draft',
  published: 'draft',
}
