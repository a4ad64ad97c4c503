// Staff's side of preview links: make one, list them, take one back. What they open is openPreview.ts.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { type Actor, may } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { isId } from '@/platform/database/isId'
import { MissingError, PersonError, StateError } from '@/platform/errors'
import { bodyOf, originOf, targetOf } from '@/platform/http/requests'
import { expiresAt } from '@/platform/links/expiry'
import { findLink, type PreviewLink, writeOpenLink } from '@/publishing/previews/links'
import { makeLink } from '@/publishing/previews/makeLink'

const newLink = z.strictObject({ name: z.string().trim().min(1).max(200).optional(), expiresAt })

/** Whoever may read the document may show it. */
const make: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const wanted = { ...(await bodyOf(req, newLink)), ...targetOf(req), actor }
  const { link, token } = await makeLink(req.payload, wanted, req)
  return Response.json({ link, token, urls: urlsOf(link, token, originOf(req)) }, { status: 201 })
}

/** By id: it stays when the slug is changed. */
const urlsOf = ({ type, document }: PreviewLink, token: string, origin: string) => {
  const at = (root: string, place = '') => `${origin}${root}/${type}/${document}${place}?preview=${token}`
  const newsletter = type === 'issues' ? { newsletter: at('/v1', '/newsletter.html') } : {}
  return { document: at('/v1'), page: at(''), ...newsletter }
}

const revoke: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  await bodyOf(req, z.strictObject({}))
  const id = String(req.routeParams?.id)
  const link = isId(req.payload, id) ? await findLink(req.payload, { id: { equals: id } }) : undefined
  if (!link) throw new MissingError('There is no such preview link.')
  refuseRevoker(actor, link)
  const revoked = { revokedAt: currentTime().toISOString(), revokedBy: actor.id }
  if (!(await writeOpenLink(req.payload, link, revoked)))
    throw new StateError('The link has already been revoked. Reload the list.')
  return Response.json({ link: { ...link, ...revoked } })
}

const refuseRevoker = (actor: Actor, { createdBy }: PreviewLink): void => {
  if (actor.id !== createdBy && !may(actor, 'revokePreviewLinks'))
    throw new PersonError(
      'Only its creator, editors, publishers, protection officers and administrators can revoke a preview link.',
    )
}

/** On every editorial collection. */
export const previewEndpoints: Endpoint[] = [{ path: '/:id/preview-links', method: 'post', handler: make }]

/** On the collection of preview links. */
export const previewLinkEndpoints: Endpoint[] = [{ path: '/:id/revoke', method: 'post', handler: revoke }]
