// Who may act on a document: roles, and a person's relation to it.
import { actsAs } from '@/access/roles'
import { guestsAt, personsIn, type Step } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import { openStepOf } from '@/workflow/core/steps'
import type { Party } from '@/workflow/core/transitions'

export const isParty: Record<Party, (request: Request) => boolean> = {
  author: ({ review, actor }) => review.owner === actor.id,
  submitter: ({ review, actor }) => review.submittedBy === actor.id,
  editor: ({ actor }) => actsAs(actor, 'editor'),
  publisher: ({ actor }) => actsAs(actor, 'publisher'),
  protection: ({ actor }) => actsAs(actor, 'protection'),
  stepRole: (request) => {
    const step = reviewStep(request)
    const { roles, voucher } = request.actor
    return step !== undefined && roles.includes(step.role) && (!voucher || guestsAt(step) !== 'none')
  },
  system: ({ actor }) => actor.id === 'system',
}

export const describeParty = (party: Party, request: Request): string => {
  if (party === 'stepRole')
    return `the role “${reviewStep(request)?.role ?? 'reviewer'}” (step “${reviewStep(request)?.name ?? '–'}”)`
  if (party === 'author' || party === 'submitter') return `the ${party} of the document`
  return `the role “${party}”`
}

/** The step a decision is about: the open one, or the last one once all are approved. */
const reviewStep = (request: Request): Step | undefined =>
  openStepOf(request.review, request) ?? request.steps.at(-1)

export const hasApproved = (request: Request): boolean => {
  const { review, actor } = request
  const step = openStepOf(review, request)
  return review.approvals.some(
    (approval) =>
      approval.step === step?.name &&
      !approval.outdated &&
      approval.revision === review.revision &&
      personsIn({ id: approval.user, voucher: approval.voucher }).some((id) => personsIn(actor).includes(id)),
  )
}
