// The secret of a link is made for the mail that brings it, and the one before it is void from then on.
import type { Payload } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { hashToken, makeToken } from '@/platform/links/token'
import { findReviewLink, type ReviewLink, writeOpenLink } from '@/workflow/guests/links'

/** `undefined` where nothing is to be sent any more: the link was used, revoked or has expired. */
export const renewToken = async (
  payload: Payload,
  id: string,
): Promise<{ link: ReviewLink; token: string } | undefined> => {
  const link = await findReviewLink(payload, { id: { equals: id } })
  if (!link || new Date(link.expiresAt) <= currentTime()) return undefined
  const token = tokenFor(payload, new Date(link.expiresAt))
  const isOpen = await writeOpenLink(payload, link, { tokenHash: hashToken(token) })
  return isOpen ? { link, token } : undefined
}

export const tokenFor = ({ secret }: Payload, expiresAt: Date): string =>
  makeToken({ secret, purpose: 'review-link' }, expiresAt)
