// Finds what a link opens, and carries out its one decision: the guest is an actor like any other, for this moment.
import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { readToken } from '@/platform/links/token'
import { guestsAt } from '@/workflow/core/policy'
import { openStepOf } from '@/workflow/core/steps'
import { type LinkState, linkState } from '@/workflow/guests/linkState'
import { findReviewLink, type ReviewLink, writeOpenLink } from '@/workflow/guests/links'
import { readMaker } from '@/workflow/guests/maker'
import { isHeld } from '@/workflow/holds/holdText'
import { type DocumentText, readDocument } from '@/workflow/reviews/documents'
import { performAction } from '@/workflow/reviews/performAction'
import { readRules } from '@/workflow/reviews/policy'
import { readReview, stateOf } from '@/workflow/reviews/reviews'

/** What a token leads to; `document` is there to be shown only while the state is `open`. */
export interface Opened {
  state: LinkState
  link: ReviewLink
  document: DocumentText
  role: Role | null
}

/** `undefined` for a token that is none of ours; an expired one is looked up to say so. */
export const openLink = async (
  payload: Payload,
  token: string,
  req?: PayloadRequest,
): Promise<Opened | undefined> => {
  const reading = readToken({ secret: payload.secret, purpose: 'review-link' }, token, currentTime())
  if (reading.is === 'forged') return undefined
  const link = await findReviewLink(payload, { tokenHash: { equals: reading.hash } }, req)
  if (!link) return undefined
  return readOpened(payload, link, req)
}

export const readOpened = async (
  payload: Payload,
  link: ReviewLink,
  req?: PayloadRequest,
): Promise<Opened> => {
  const document = await readDocument(payload, { type: link.type, id: link.document }, req)
  const review = await readReview(payload, { type: link.type, document: link.document }, req)
  const rules = await readRules(payload, document, req)
  const step = openStepOf(stateOf({ ...review, revision: document.revision }), rules)
  const awaited = step && guestsAt(step) !== 'none' ? step.name : null
  const facts = {
    stage: review.stage,
    revision: document.revision,
    step: awaited,
    isHeld: await isHeld(payload, document, req),
  }
  return { state: linkState(link, facts, currentTime()), link, document, role: step?.role ?? null }
}

/** Noted once, for who made the link; opening it again changes nothing. */
export const noteOpening = async (payload: Payload, link: ReviewLink): Promise<void> => {
  if (link.openedAt) return
  await writeOpenLink(payload, link, { openedAt: currentTime().toISOString() })
}

export interface GuestDecision {
  decision: 'approve' | 'requestChanges'
  /** As the guest typed it. */
  name: string
  reason?: string | undefined
}

/**
 * Answers the state that the link had: `open` when the decision was made, any other when nothing was done.
 * @throws what performAction throws
 */
export const decideByLink = (
  payload: Payload,
  token: string,
  { decision, name, reason }: GuestDecision,
  outer: Partial<PayloadRequest>,
): Promise<LinkState | undefined> =>
  inTransaction(
    payload,
    async (req) => {
      const opened = await openLink(payload, token, req)
      if (opened?.state !== 'open' || !opened.role) return opened?.state
      const { link, role } = opened
      const used = { usedAt: currentTime().toISOString(), decision, reason: reason ?? null }
      if (!(await writeOpenLink(payload, link, used, req))) return 'used'
      await performAction(
        payload,
        {
          type: link.type,
          id: link.document,
          action: decision,
          actor: { id: `link:${link.id}`, name, roles: [role], voucher: link.createdBy },
          comment: reason,
          revision: link.revision,
          details: { voucherName: (await readMaker(payload, link, req))?.name ?? null },
        },
        req,
      )
      return 'open'
    },
    { req: outer },
  )
