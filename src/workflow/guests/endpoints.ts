// Staff's side of review links: make one, list them, take one back. The guest's side is router.ts.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { may } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { isId } from '@/platform/database/isId'
import { MissingError, PersonError, StateError } from '@/platform/errors'
import { bodyOf, originOf, targetOf } from '@/platform/http/requests'
import { expiresAt } from '@/platform/links/expiry'
import { findLink, writeOpenLink } from '@/workflow/guests/links'
import { makeLink } from '@/workflow/guests/makeLink'

const newLink = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).optional(),
  step: z.string().min(1).max(200).optional(),
  expiresAt,
})

const make: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const wanted = { ...(await bodyOf(req, newLink)), ...targetOf(req), actor }
  const { link, token } = await makeLink(req.payload, wanted, req)
  return Response.json({ link, url: `${originOf(req)}/review/${token}` }, { status: 201 })
}

const revoke: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  await bodyOf(req, z.strictObject({}))
  const id = String(req.routeParams?.id)
  const link = isId(req.payload, id) ? await findLink(req.payload, { id: { equals: id } }) : undefined
  if (!link) throw new MissingError('There is no such review link.')
  if (!may(actor, 'revokeReviewLinks'))
    throw new PersonError('Only editors, publishers and administrators can revoke review links.')
  const revokedAt = currentTime().toISOString()
  if (!(await writeOpenLink(req.payload, link, { revokedAt })))
    throw new StateError('The link has already been used or revoked. Reload the list.')
  return Response.json({ link: { ...link, revokedAt } })
}

/** On every editorial collection. */
export const reviewLinkEndpoints: Endpoint[] = [{ path: '/:id/review-links', method: 'post', handler: make }]

/** On the collection of review links. */
export const linkEndpoints: Endpoint[] = [{ path: '/:id/revoke', method: 'post', handler: revoke }]
