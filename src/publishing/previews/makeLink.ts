// Makes a link that shows the newest text of a document, or a whole issue, to whoever holds it.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { expiryOf } from '@/platform/links/expiry'
import { refuseTooMany } from '@/platform/links/openLinks'
import { hashToken, makeToken } from '@/platform/links/token'
import { type PreviewLink, toPreviewLink } from '@/publishing/previews/links'
import { readDocument } from '@/workflow/reviews/documents'

export interface NewLink {
  type: string
  id: string
  actor: Actor
  name?: string | undefined
  expiresAt?: Date | undefined
}

export interface MadeLink {
  link: PreviewLink
  /** Told once and not kept. */
  token: string
}

/** @throws {ContentError} 400, {MissingError} 404, {StateError} 409 */
export const makePreviewLink = (
  payload: Payload,
  wanted: NewLink,
  outer: PayloadRequest,
): Promise<MadeLink> => {
  const now = currentTime()
  const expiresAt = expiryOf(wanted.expiresAt, now)
  const token = makeToken({ secret: payload.secret, purpose: 'preview-link' }, expiresAt)
  return inTransaction(
    payload,
    async (req) => {
      const { type, id, actor, name } = wanted
      await readDocument(payload, { type, id }, req)
      await refuseTooMany(payload, { collection: 'preview-links', type, id, now }, req)
      const row = await payload.db.create({
        collection: 'preview-links',
        data: {
          type,
          document: id,
          name: name ?? null,
          tokenHash: hashToken(token),
          expiresAt: expiresAt.toISOString(),
          createdBy: actor.id,
        },
        req,
      })
      return { link: toPreviewLink(row), token }
    },
    { req: outer },
  )
}
