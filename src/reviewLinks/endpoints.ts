// Staff's side of review links: make one, list them, take one back. The guest's side is router.ts.
import type { CollectionBeforeOperationHook, Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isId } from '@/database/isId'
import { MissingError, PersonError, StateError } from '@/errors'
import { bodyOf, staffOf, targetOf } from '@/requests/staffRequest'
import { findLink, writeOpenLink } from '@/reviewLinks/links'
import { makeLink } from '@/reviewLinks/makeLink'

const newLink = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).optional(),
  step: z.string().min(1).max(200).optional(),
  expiresAt: z.iso
    .datetime({ offset: true, error: 'Write an instant such as 2026-03-31T10:00:00Z.' })
    .optional(),
})

const make: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const { expiresAt, ...wanted } = await bodyOf(req, newLink)
  const { link, token } = await makeLink(
    req.payload,
    { ...targetOf(req), ...wanted, actor, ...(expiresAt ? { expiresAt: new Date(expiresAt) } : {}) },
    req,
  )
  return Response.json({ link, url: `${originOf(req)}/review/${token}` }, { status: 201 })
}

const originOf = ({ payload, origin }: PayloadRequest): string => payload.config.serverURL || (origin ?? '')

const revoking = ['editor', 'publisher', 'admin']

const revoke: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  await bodyOf(req, z.strictObject({}))
  const id = String(req.routeParams?.id)
  const link = isId(req.payload, id) ? await findLink(req.payload, { id: { equals: id } }) : undefined
  if (!link) throw new MissingError('There is no such review link.')
  if (!actor.roles.some((role) => revoking.includes(role)))
    throw new PersonError('Review links are taken back by editors, publishers and administrators.')
  const revokedAt = new Date().toISOString()
  if (!(await writeOpenLink(req.payload, link, { revokedAt })))
    throw new StateError('The link was used or revoked already. Load the list again.')
  return Response.json({ link: { ...link, revokedAt } })
}

/** On every editorial collection. */
export const reviewLinkEndpoints: Endpoint[] = [{ path: '/:id/review-links', method: 'post', handler: make }]

/** On the collection of review links. */
export const linkEndpoints: Endpoint[] = [{ path: '/:id/revoke', method: 'post', handler: revoke }]

/** `GET /api/review-links?document=…`: short for the `where` that Payload takes. */
export const filterByDocument: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const document = req.payloadAPI === 'REST' ? req.query?.document : undefined
  if (operation !== 'read' || typeof document !== 'string') return undefined
  const { where, ...rest } = args as { where?: object }
  const wanted = { document: { equals: document } }
  return { ...rest, where: where ? { and: [where, wanted] } : wanted } as typeof args
}
