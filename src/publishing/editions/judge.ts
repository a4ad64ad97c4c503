// Judges one item of an issue: is it public, will it be with the issue, or what is missing and who can help. Pure.

import { type Role, rolesActingAs } from '@/access/roles'
import { putAway, type Stage } from '@/collections/reviews/stages'
import { errorAt, type Issue, warningAt } from '@/platform/issues'
import type { Decision, Refusal } from '@/workflow/core/decide'

export interface ItemFacts {
  collection: string
  stage: Stage
  live: boolean
  publishedOnce: boolean
  /** The role whose decision is awaited while in review. */
  awaits: string | null
  hasSteps: boolean
  /** The answer of the table to publishing it now. */
  decision: Decision | Refusal
  /** What the checks of a publication find in its text; paths are its own. */
  found: Issue[]
}

export interface Judgement {
  /** Public now, or public with the issue. */
  ready: boolean
  willPublish: boolean
  blocking: Issue[]
  warnings: Issue[]
  /** Who can clear what blocks it. */
  clearedBy: Role[]
}

export const judge = (facts: ItemFacts): Judgement => {
  if (facts.decision.ok && isDue(facts)) return { ...fine, willPublish: true }
  if (!facts.live) return blocked(facts)
  return settled.has(facts.stage) ? fine : { ...fine, warnings: [newerText(facts)] }
}

export const fine: Judgement = { ready: true, willPublish: false, blocking: [], warnings: [], clearedBy: [] }

const settled = new Set<Stage>(['published', 'archived'])

/** Approved texts; without steps also a first draft, but never a newer draft of what is or was public. */
export const isDue = ({
  stage,
  live,
  publishedOnce,
  collection,
}: Pick<ItemFacts, 'stage' | 'live' | 'publishedOnce' | 'collection'>): boolean =>
  collection !== 'issues' && (stage !== 'draft' || (!live && !publishedOnce))

const newerText = ({ stage }: ItemFacts): Issue =>
  warningAt(
    '',
    'newerText',
    `Its newer text (“${stage}”) does not go out with the issue; the live one stays.`,
  )

/** What stands in the way of a document that is not public. */
export const blocked = (facts: ItemFacts): Judgement => ({
  ready: false,
  willPublish: false,
  blocking: blockingOf(facts),
  warnings: [],
  clearedBy: whoClears(facts),
})

const blockingOf = ({ decision, found, collection }: ItemFacts): Issue[] => {
  const errors = found.filter(({ severity }) => severity === 'error')
  if (!decision.ok && decision.kind === 'content') return errors.length > 0 ? errors : decision.issues
  if (!decision.ok) return [errorAt('', decision.kind, decision.reason), ...errors]
  return collection === 'issues'
    ? [errorAt('', 'issueAlone', 'An issue is released by itself: publish that one first.')]
    : [errorAt('', 'unpublished', 'It was unpublished: publish it again or take it out of here.')]
}

const whoClears = ({ stage, awaits, hasSteps, decision, found }: ItemFacts): Role[] => {
  const roles = new Set<Role>(byStage(stage, awaits, hasSteps))
  for (const { code } of found.filter(({ severity }) => severity === 'error'))
    for (const role of rolesActingAs(/consent|realName/i.test(code) ? 'protection' : 'editor'))
      roles.add(role)
  if (!decision.ok && decision.kind === 'person')
    for (const role of rolesActingAs('publisher')) roles.add(role)
  return [...roles]
}

const byStage = (stage: Stage, awaits: string | null, hasSteps: boolean): Role[] => {
  if (stage === 'inReview') return [(awaits ?? 'reviewer') as Role]
  if (putAway.includes(stage)) return rolesActingAs('editor', 'publisher')
  if (stage === 'approved' || stage === 'scheduled') return rolesActingAs('publisher')
  return hasSteps ? ['contributor', ...rolesActingAs('editor')] : rolesActingAs('editor', 'publisher')
}
