// Decides whether an action may happen, from plain facts: no Payload, clock or database in here.
import { type CheckInput, runChecks } from '@/workflow/checks'
import { type Issue, isBlocking } from '@/workflow/issues'
import { type Approval, openStep, type Step, validApprovals } from '@/workflow/policy'
import type { Actor, Role } from '@/workflow/roles'
import type { Stage } from '@/workflow/stages'
import { type Action, type Party, type Transition, transitions } from '@/workflow/transitions'

/** The state of a document's review, as it stands before the action. */
export interface ReviewState {
  stage: Stage
  /** Revision of the newest text. */
  revision: string
  approvedRevision: string | null
  approvals: readonly Approval[]
  /** People who changed the text since it was last published. */
  contributors: readonly string[]
  owner: string | null
  submittedBy: string | null
  live: boolean
}

export interface Request {
  review: ReviewState
  /** The policy's steps that apply to this content, in order. */
  steps: readonly Step[]
  actor: Actor
  /** ISO 8601 instant of the action. */
  now: string
  comment?: string | undefined
  /** The revision the person saw; refused when it is no longer the current one. */
  revision?: string | undefined
  /** An admin publishes in spite of missing approvals, with a reason. */
  override?: boolean | undefined
  content: CheckInput
}

export type Refusal = { ok: false; kind: 'content' | 'person' | 'state'; reason: string; issues: Issue[] }

export interface Decision {
  ok: true
  to: Stage
  /** The review after the action. */
  review: ReviewState & { step: string | null; awaits: Role | null }
  override: boolean
}

/** Asks the table: 409 (`state`) before 403 (`person`) before 400 (`content`), so that people hear the first thing to do. */
export const decide = (action: Action, request: Request): Decision | Refusal => {
  const transition: Transition = transitions[action]
  const override = isOverride(action, request)
  return (
    refuseState(transition, request, override) ??
    refusePerson(transition, request, override) ??
    refuseContent(transition, request) ??
    accept(action, transition, request, override)
  )
}

const isOverride = (action: Action, { override, actor }: Request): boolean =>
  action === 'publish' && override === true && actor.roles.includes('admin')

const refuse = (kind: Refusal['kind'], reason: string, issues: Issue[] = []): Refusal => ({
  ok: false,
  kind,
  reason,
  issues,
})

const refuseState = (transition: Transition, request: Request, override: boolean): Refusal | undefined => {
  const { review, revision, steps } = request
  if (revision !== undefined && revision !== review.revision)
    return refuse(
      'state',
      'The text changed since you loaded it. Load it again, look at what changed and decide anew.',
    )
  if (transition.from === 'live')
    return review.live ? undefined : refuse('state', 'No revision of this document is live.')
  const from = [...transition.from, ...(steps.length === 0 ? (transition.fromWithoutSteps ?? []) : [])]
  if (override)
    return review.stage === 'archived' ? refuse('state', wrongStage(review.stage, from)) : undefined
  if (!from.includes(review.stage)) return refuse('state', wrongStage(review.stage, from))
  if (transition.needs?.includes('approvedRevision') && steps.length > 0 && !isApproved(request))
    return refuse('state', 'The text is not the one that was approved. Submit it for review again.')
  return undefined
}

const wrongStage = (stage: Stage, from: readonly Stage[]): string =>
  `The document is in the stage “${stage}”; this needs ${from.map((one) => `“${one}”`).join(' or ')}.`

const isApproved = ({ review, steps }: Request): boolean =>
  review.approvedRevision === review.revision && !openStep(steps, review.approvals, review.revision)

const refusePerson = (transition: Transition, request: Request, override: boolean): Refusal | undefined => {
  const { actor, review, steps } = request
  if (override) return undefined
  const parties = [...transition.by, ...(steps.length === 0 ? (transition.byWithoutSteps ?? []) : [])]
  if (!parties.some((party) => isParty[party](request)))
    return refuse('person', `This is for ${parties.map((party) => nameOf(party, request)).join(' or ')}.`)
  if (transition.notBy === 'contributors' && personsIn(actor).some((id) => review.contributors.includes(id)))
    return refuse('person', 'You changed this text, so someone else must approve it (four eyes).')
  if (transition.notBy === 'contributors' && hasApproved(request))
    return refuse('state', 'You have approved this step already; it needs another person.')
  return undefined
}

const isParty: Record<Party, (request: Request) => boolean> = {
  author: ({ review, actor }) => review.owner === actor.id,
  submitter: ({ review, actor }) => review.submittedBy === actor.id,
  editor: ({ actor }) => actor.roles.includes('editor'),
  publisher: ({ actor }) => actor.roles.includes('publisher'),
  protection: ({ actor }) => actor.roles.includes('protection'),
  stepRole: (request) => {
    const step = reviewStep(request)
    return step !== undefined && request.actor.roles.includes(step.role)
  },
  system: ({ actor }) => actor.id === 'system',
}

const nameOf = (party: Party, request: Request): string => {
  if (party === 'stepRole')
    return `the role “${reviewStep(request)?.role ?? 'reviewer'}” (step “${reviewStep(request)?.name ?? '–'}”)`
  if (party === 'author' || party === 'submitter') return `the ${party} of the document`
  return `the role “${party}”`
}

/** The step a decision is about: the open one, or the last one once all are approved. */
const reviewStep = ({ steps, review }: Request): Step | undefined =>
  openStep(steps, review.approvals, review.revision) ?? steps.at(-1)

const hasApproved = ({ steps, review, actor }: Request): boolean => {
  const step = openStep(steps, review.approvals, review.revision)
  return review.approvals.some(
    (approval) =>
      approval.step === step?.name &&
      approval.revision === review.revision &&
      personsIn({ id: approval.user, voucher: approval.voucher }).some((id) => personsIn(actor).includes(id)),
  )
}

/** A guest and who invited them count as one: a link is no second pair of eyes for its maker. */
const personsIn = ({ id, voucher }: Pick<Actor, 'id' | 'voucher'>): string[] =>
  voucher ? [id, voucher] : [id]

const refuseContent = (transition: Transition, request: Request): Refusal | undefined => {
  if ((transition.needs?.includes('comment') || request.override) && !request.comment?.trim())
    return refuse('content', 'Say why, in `comment`: the people who work on the document will read it.')
  const issues = runChecks(transition.checks ?? [], request.content)
  return isBlocking(issues)
    ? refuse('content', `Not ready: ${issues.map(({ message }) => message).join(' ')}`, issues)
    : undefined
}

const accept = (action: Action, transition: Transition, request: Request, override: boolean): Decision => {
  const { review, steps } = request
  const after = changes[action]?.(request) ?? {}
  const next = { ...review, stage: transition.to, ...after }
  const open = next.stage === 'inReview' ? openStep(steps, next.approvals, next.revision) : undefined
  return { ok: true, to: next.stage, review: { ...next, ...awaited(open) }, override }
}

/** The open step as the review keeps it. */
export const awaited = (open: Step | undefined): { step: string | null; awaits: Role | null } => ({
  step: open?.name ?? null,
  awaits: open?.role ?? null,
})

const vouched = ({ voucher }: Actor): { voucher?: string } => (voucher ? { voucher } : {})

const noApprovals = { approvals: [], approvedRevision: null }

/** What an action changes in the review beside the stage. */
const changes: Partial<Record<Action, (request: Request) => Partial<ReviewState>>> = {
  submit: ({ actor, steps }) => ({
    ...noApprovals,
    submittedBy: actor.id,
    stage: steps.length === 0 ? 'approved' : 'inReview',
  }),
  recall: () => noApprovals,
  requestChanges: () => noApprovals,
  approve: ({ review, steps, actor, now }) => {
    const step = openStep(steps, review.approvals, review.revision)
    const approval = {
      step: step?.name ?? '',
      user: actor.id,
      revision: review.revision,
      at: now,
      ...vouched(actor),
    }
    const approvals = [...validApprovals(review.approvals, steps, review.revision), approval]
    const open = openStep(steps, approvals, review.revision)
    return {
      approvals,
      stage: open ? 'inReview' : 'approved',
      approvedRevision: open ? null : review.revision,
    }
  },
  publish: () => ({ live: true, contributors: [] }),
  unpublish: () => ({ ...noApprovals, live: false }),
  takeDown: () => ({ ...noApprovals, live: false }),
  restore: () => noApprovals,
}
