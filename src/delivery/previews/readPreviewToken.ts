// What a token in an address opens: the document of a link or of a pass.
import type { Payload } from 'payload'
import { readPass } from '@/delivery/previews/pass'
import { over, refused } from '@/delivery/previews/refusals'
import { readToken } from '@/platform/links/token'
import { findPreviewLink, type PreviewLink } from '@/publishing/previews/links'

export interface Granted {
  type: string
  id: string
  /** Absent for a pass. */
  link?: PreviewLink
}

/** @throws {Problem} 403 for a token that is none of ours, 410 for one that expired or was revoked */
export const readPreviewToken = async (payload: Payload, token: string, now: Date): Promise<Granted> => {
  const pass = await readPass(payload, token, now)
  if (pass) return { type: pass.type, id: pass.id }
  const link = await linkOf(payload, token, now)
  return { type: link.type, id: link.document, link }
}

const linkOf = async (payload: Payload, token: string, now: Date): Promise<PreviewLink> => {
  const reading = readToken({ secret: payload.secret, purpose: 'preview-link' }, token, now)
  if (reading.is === 'expired') throw over('This preview link has expired. Ask for a new one.')
  const link =
    reading.is === 'valid'
      ? await findPreviewLink(payload, { tokenHash: { equals: reading.hash } })
      : undefined
  if (!link) throw refused('This is not a valid preview link. Copy all of it, or ask for a new one.')
  if (link.revokedAt) throw over('This preview link was revoked. Ask for a new one.')
  return link
}
