// Makes a link with which somebody without an account decides once about one text.
import type { Payload, PayloadRequest } from 'payload'
import { type Actor, may } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { ContentError, PersonError, StateError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import { expiryOf } from '@/platform/links/expiry'
import { refuseTooMany } from '@/platform/links/openLinks'
import { hashOf, makeToken } from '@/platform/links/token'
import type { Step } from '@/workflow/core/policy'
import type { ReviewState } from '@/workflow/core/review'
import { countedApprovals, openStepOf, type Rules } from '@/workflow/core/steps'
import { isOpenToGuests } from '@/workflow/guests/linkState'
import { type ReviewLink, toLink } from '@/workflow/guests/links'
import { readDocument } from '@/workflow/reviews/documents'
import { readRules } from '@/workflow/reviews/policy'
import { type Review, readReview, stateOf } from '@/workflow/reviews/reviews'

export interface NewLink {
  type: string
  id: string
  actor: Actor
  /** Whom it is for. */
  name: string
  email?: string | undefined
  /** The open step where none is named. */
  step?: string | undefined
  expiresAt?: Date | undefined
}

export interface MadeLink {
  link: ReviewLink
  /** Told once and not kept. */
  token: string
}

/** @throws {ContentError} 400, {PersonError} 403, {MissingError} 404, {StateError} 409 */
export const makeLink = (payload: Payload, wanted: NewLink, outer: PayloadRequest): Promise<MadeLink> => {
  const now = currentTime()
  const expiresAt = expiryOf(wanted.expiresAt, now)
  const token = makeToken({ secret: payload.secret, purpose: 'review-link' }, expiresAt)
  return inTransaction(
    payload,
    async (req) => {
      const { type, id, actor } = wanted
      const document = await readDocument(payload, { type, id }, req)
      const review = await readReview(payload, { type, document: id }, req)
      const rules = await readRules(payload, document, req)
      refuseMaker(actor, review, rules)
      const step = stepFor(wanted, rules, stateOf({ ...review, revision: document.revision }))
      await refuseColleague(payload, wanted.email, req)
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
          email: wanted.email ?? null,
          tokenHash: hashOf(token),
          expiresAt: expiresAt.toISOString(),
          createdBy: actor.id,
        },
        req,
      })
      return { link: toLink(row), token }
    },
    { req: outer },
  )
}

/** Who makes a link vouches for the guest, so it must be somebody who may look at the text with other eyes. */
const refuseMaker = (actor: Actor, { contributors }: Review, { fourEyes }: Rules): void => {
  if (!may(actor, 'invite')) throw new PersonError('Only editors and publishers can create review links.')
  if (fourEyes && contributors.includes(actor.id))
    throw new PersonError('You changed this text, so another editor or publisher must invite its reviewer.')
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
  if (!isOpenToGuests(step.role))
    throw new PersonError(`The step “${step.name}” needs a member of staff: guests cannot see consents.`)
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
const refuseColleague = async (
  payload: Payload,
  email: string | undefined,
  req: PayloadRequest,
): Promise<void> => {
  if (!email) return
  const { totalDocs } = await payload.db.count({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    req,
  })
  if (totalDocs === 0) return
  const message = 'This person has an account. Ask them to sign in and decide there.'
  throw new ContentError(message, [errorAt('email', 'colleague', message)])
}
