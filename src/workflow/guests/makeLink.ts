// Makes a link with which somebody without an account decides once about one text. It is mailed to them: who makes it
// never sees it.
import type { Payload, PayloadRequest } from 'payload'
import { type Actor, may } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { ContentError, PersonError, StateError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import { expiryOf } from '@/platform/links/expiry'
import { refuseTooMany } from '@/platform/links/openLinks'
import { hashToken } from '@/platform/links/token'
import { guestsAt, type Step } from '@/workflow/core/policy'
import type { ReviewState } from '@/workflow/core/review'
import { barredBy, countedApprovals, openStepOf, type Rules } from '@/workflow/core/steps'
import { type ReviewLink, toReviewLink } from '@/workflow/guests/links'
import { mailboxOf } from '@/workflow/guests/mailbox'
import { queueInvitation } from '@/workflow/guests/queueInvitation'
import { tokenFor } from '@/workflow/guests/renewToken'
import { readStanding } from '@/workflow/reviews/standing'

export interface NewLink {
  type: string
  id: string
  actor: Actor
  /** Whom it is for. */
  name: string
  email: string
  /** The open step where none is named. */
  step?: string | undefined
  expiresAt?: Date | undefined
}

/** @throws {ContentError} 400, {PersonError} 403, {MissingError} 404, {StateError} 409 */
export const makeReviewLink = (
  payload: Payload,
  wanted: NewLink,
  outer: PayloadRequest,
): Promise<ReviewLink> => {
  const now = currentTime()
  const expiresAt = expiryOf(wanted.expiresAt, now)
  return inTransaction(
    payload,
    async (req) => {
      const { type, id, actor } = wanted
      const { document, state, rules } = await readStanding(payload, { type, id }, req)
      refuseMaker(actor, state, rules)
      const step = stepFor(wanted, rules, state)
      await refuseStaff(payload, wanted.email, req)
      await refuseSecond(payload, { wanted, step, state, rules, now }, req)
      const where = [{ usedAt: { equals: null } }]
      await refuseTooMany(payload, { collection: 'review-links', type, id, now, where }, req)
      const row = await payload.db.create({
        collection: 'review-links',
        data: {
          type,
          document: id,
          revision: document.revision,
          step: step.name,
          name: wanted.name,
          email: wanted.email,
          // Of a token that nobody was given: the mail brings another.
          tokenHash: hashToken(tokenFor(payload, expiresAt)),
          expiresAt: expiresAt.toISOString(),
          createdBy: actor.id,
        },
        req,
      })
      const link = toReviewLink(row)
      await queueInvitation(payload, { link: link.id, now }, req)
      return link
    },
    { req: outer },
  )
}

/** Who makes a link vouches for the guest, so it must be somebody who may look at the text with other eyes. */
const refuseMaker = (actor: Actor, review: ReviewState, rules: Rules): void => {
  if (!may(actor, 'invite')) throw new PersonError('Only editors and publishers can create review links.')
  if (barredBy(review, rules).includes(actor.id))
    throw new PersonError(
      'You changed this text, or what goes out with it, so another editor or publisher must invite its reviewer.',
    )
}

const stepFor = ({ step: name, actor }: NewLink, rules: Rules, review: ReviewState): Step => {
  const { stage, revision } = review
  const { steps } = rules
  const open = openStepOf(review, rules)
  if (stage !== 'inReview' || !open)
    throw new StateError('The document is not in review. Submit it first.', { stage, revision })
  const step = name === undefined ? open : steps.find((one) => one.name === name)
  if (!step) {
    const message = `There is no such step. This document has: ${steps.map((one) => one.name).join(', ')}.`
    throw new ContentError(message, [errorAt('step', 'step', message)])
  }
  if (guestsAt(step) === 'none')
    throw new PersonError(`The step “${step.name}” is for members of staff: guests do not decide it.`)
  if (
    countedApprovals(review, rules).some(
      (one) => one.step === step.name && [one.user, one.voucher].includes(actor.id),
    )
  )
    throw new StateError(
      'You or your guest approved this step already; a colleague must invite the next one.',
    )
  return step
}

/** Who has an account decides with it: under their own name, bound by four eyes. */
const refuseStaff = async (payload: Payload, email: string, req: PayloadRequest): Promise<void> => {
  const { docs } = await payload.db.find<{ email?: string }>({
    collection: 'users',
    select: { email: true },
    limit: 0,
    pagination: false,
    req,
  })
  const ours = [payload.email.defaultFromAddress, ...docs.map((user) => user.email ?? '')]
  if (!ours.some((one) => mailboxOf(one) === mailboxOf(email))) return
  const message = 'This address belongs to the newsroom. Ask colleagues to sign in and decide there.'
  throw new ContentError(message, [errorAt('email', 'colleague', message)])
}

interface Invitation {
  wanted: NewLink
  step: Step
  state: ReviewState
  rules: Rules
  now: Date
}

/** One guest, one approval, whoever invites them: with two links they would count as two people. */
const refuseSecond = async (
  payload: Payload,
  { wanted, step, state, rules, now }: Invitation,
  req: PayloadRequest,
): Promise<void> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'review-links',
    where: {
      and: [
        { type: { equals: wanted.type } },
        { document: { equals: wanted.id } },
        { revision: { equals: state.revision } },
        { step: { equals: step.name } },
        { revokedAt: { equals: null } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  const approved = new Set(countedApprovals(state, rules).map(({ user }) => user))
  const stands = ({ id, usedAt, expiresAt }: ReviewLink) =>
    usedAt ? approved.has(`link:${id}`) : new Date(expiresAt) > now
  const isTheirs = ({ email }: ReviewLink) => mailboxOf(email ?? '') === mailboxOf(wanted.email)
  if (docs.map(toReviewLink).some((link) => isTheirs(link) && stands(link)))
    throw new StateError('This guest is invited already. Send their link again, or revoke it first.')
}
