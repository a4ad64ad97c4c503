// Which refused actions are worth telling about: those that one step would make possible for the very person who asks.
// What is further away, or somebody else's in any case, would only fill the screen.
import { refuseRole, stagesOf } from '@/workflow/core/decide'
import { validApprovals } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import { barredBy } from '@/workflow/core/steps'
import { type Action, type Transition, transitions } from '@/workflow/core/transitions'

/** Of an action that `decide` refused. */
export const isOneStepAway = (action: Action, request: Request): boolean => {
  const transition: Transition = transitions[action]
  if (refuseRole(transition, request)) return false
  if (transition.from === 'live') return request.review.live
  const from = stagesOf(transition, request)
  const { stage } = request.review
  if (from.includes(stage)) return true
  return transition.to !== stage && forward.some((step) => leads(step, from, request))
}

/** The steps that take a text towards the public, or out of the archive. */
const forward: readonly Action[] = ['submit', 'approve', 'restore']

/** Whether such a step is possible now, whoever takes it, and ends in one of these stages. */
const leads = (step: Action, stages: readonly string[], request: Request): boolean =>
  stagesOf(transitions[step], request).includes(request.review.stage) &&
  stages.includes(transitions[step].to) &&
  (step !== 'approve' || missingApprovals(request) === 1)

const missingApprovals = (request: Request): number => {
  const { review, steps } = request
  const valid = validApprovals(review.approvals, steps, review.revision, barredBy(review, request))
  return steps
    .map(({ name, approvals }) => Math.max(0, approvals - valid.filter(({ step }) => step === name).length))
    .reduce((sum, count) => sum + count, 0)
}
