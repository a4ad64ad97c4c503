// Staff's side of review links: have one mailed, mail it again, take it back. None of them shows the link. The guest's side is router.ts.
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { may } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { isId } from '@/platform/database/isId'
import { MissingError, PersonError, StateError } from '@/platform/errors'
import { bodyOf, targetOf } from '@/platform/http/requests'
import { expiresAt } from '@/platform/links/expiry'
import { findReviewLink, type ReviewLink, writeOpenLink } from '@/workflow/guests/links'
import { makeReviewLink } from '@/workflow/guests/makeLink'
import { resendLink } from '@/workflow/guests/resendLink'

const newLink = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  step: z.string().min(1).max(200).optional(),
  expiresAt,
})

const make: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const wanted = { ...(await bodyOf(req, newLink)), ...targetOf(req), actor }
  return Response.json({ link: await makeReviewLink(req.payload, wanted, req) }, { status: 201 })
}

const resend: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  return Response.json({ link: await resendLink(req.payload, { link: await linkOf(req), actor }, req) })
}

const revoke: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const link = await linkOf(req)
  if (!may(actor, 'revokeReviewLinks'))
    throw new PersonError('Only editors, publishers and administrators can revoke review links.')
  const revokedAt = currentTime().toISOString()
  if (!(await writeOpenLink(req.payload, link, { revokedAt })))
    throw new StateError('The link has already been used or revoked. Reload the list.')
  return Response.json({ link: { ...link, revokedAt } })
}

/** The link in the address; its body is empty. */
const linkOf = async (req: PayloadRequest): Promise<ReviewLink> => {
  await bodyOf(req, z.strictObject({}))
  const id = String(req.routeParams?.id)
  const link = isId(req.payload, id)
    ? await findReviewLink(req.payload, { id: { equals: id } }, req)
    : undefined
  if (!link) throw new MissingError('There is no such review link.')
  return link
}

/** On every editorial collection. */
export const reviewLinkEndpoints: Endpoint[] = [{ path: '/:id/review-links', method: 'post', handler: make }]

/** On the collection of review links. */
export const linkEndpoints: Endpoint[] = [
  { path: '/:id/resend', method: 'post', handler: resend },
  { path: '/:id/revoke', method: 'post', handler: revoke },
]
