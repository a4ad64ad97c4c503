// The workflow as one table: from which stage, to which, by whom, after which checks.
// Everything that asks "may this happen" (hooks, endpoints, buttons, tests) asks this table through decide.ts.

import type { WorkflowParty } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { type CheckName, textChecks, writtenChecks } from '@/workflow/core/checks'

/** Who may act, relative to the document: a role, or a person's relation to it. */
export type Party = 'author' | 'submitter' | WorkflowParty | 'stepRole' | 'system'

/** What must be given (`at`: a future instant; `atOrNull`: one, or `null` to lift it), or be so. */
export type Need = 'comment' | 'at' | 'atOrNull' | 'assignees' | 'approvedRevision' | 'noEmbargo'

export interface Transition {
  /** Stages the next revision may be in; `live`: any stage, while a revision is live. */
  from: readonly Stage[] | 'live'
  /** Stages that count as well where the policy has no steps for the document. */
  fromWithoutSteps?: readonly Stage[]
  to: Stage | 'same'
  by: readonly Party[]
  /** Who may act as well where the policy has no steps for the document. */
  byWithoutSteps?: readonly Party[]
  /** Nobody who changed this revision (four eyes, where the policy asks for them); nobody whose guest approved it. */
  notBy?: 'contributors' | 'vouchers'
  needs?: readonly Need[]
  checks?: readonly CheckName[]
  /** Beside them, where the open step is of a role that protects. */
  checksOfProtection?: readonly CheckName[]
}

const notArchived = ['draft', 'inReview', 'changesRequested', 'approved', 'scheduled', 'published'] as const

export const transitions = {
  submit: {
    from: ['draft', 'changesRequested'],
    to: 'inReview',
    by: ['author', 'editor'],
    checks: writtenChecks,
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
    checks: [...writtenChecks, 'commentsResolved'],
    checksOfProtection: ['consents'],
  },
  schedule: {
    from: ['approved'],
    to: 'scheduled',
    by: ['publisher'],
    notBy: 'vouchers',
    needs: ['at', 'approvedRevision'],
    checks: textChecks,
  },
  unschedule: { from: ['scheduled'], to: 'approved', by: ['publisher'] },
  publish: {
    from: ['approved', 'scheduled'],
    fromWithoutSteps: ['draft'],
    to: 'published',
    by: ['publisher', 'system'],
    byWithoutSteps: ['editor'],
    notBy: 'vouchers',
    needs: ['approvedRevision', 'noEmbargo'],
    checks: textChecks,
  },
  unpublish: { from: 'live', to: 'draft', by: ['publisher', 'system'], needs: ['comment'] },
  takeDown: { from: 'live', to: 'archived', by: ['publisher', 'protection', 'system'], needs: ['comment'] },
  archive: { from: ['draft', 'published'], to: 'archived', by: ['editor', 'publisher'] },
  restore: { from: ['archived'], to: 'draft', by: ['editor', 'publisher'] },
  embargo: { from: notArchived, to: 'same', by: ['publisher'], needs: ['atOrNull'] },
  expire: { from: notArchived, to: 'same', by: ['publisher'], needs: ['atOrNull'] },
  assign: { from: notArchived, to: 'same', by: ['editor', 'publisher', 'stepRole'], needs: ['assignees'] },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof transitions

export const actions = Object.keys(transitions) as Action[]

export const isAction = (value: unknown): value is Action =>
  typeof value === 'string' && Object.hasOwn(transitions, value)

/**
 * What a change of content does to the stage: an approval is for one text, so another text has none.
 * A text in review stays there, at its first step; an archived document is not edited at all.
 */
export const stageAfterRevision: Record<Exclude<Stage, 'archived' | 'trashed'>, Stage> = {
  draft: 'draft',
  inReview: 'inReview',
  changesRequested: 'changesRequested',
  approved: 'draft',
  scheduled: 'draft',
  published: 'draft',
}
