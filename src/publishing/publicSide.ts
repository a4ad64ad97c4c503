// What happens to the public side by an action of the workflow: see workflow/publicSide.ts.
import type { Payload, PayloadRequest } from 'payload'
import { isSupporting } from '@/collections/supporting'
import { pathOf } from '@/content/paths'
import { freezeEdition } from '@/publishing/editions/freezeEdition'
import { redactEditions } from '@/publishing/editions/redactEditions'
import { withItems } from '@/publishing/editions/release'
import { findBrokenEditions } from '@/publishing/editions/verifyEditions'
import { notLive } from '@/publishing/entries/notLive'
import { type ShownBy, shownBy } from '@/publishing/entries/shownBy'
import { endPublication } from '@/publishing/publications/endPublication'
import { dropFiles, keepFiles, publishedNames } from '@/publishing/publications/files'
import { publish } from '@/publishing/publications/publish'
import { purgePast } from '@/publishing/publications/purgePast'
import { publicationsOf } from '@/publishing/publications/read'
import type { PublicSide } from '@/workflow/publicSide'

export const publicSide: PublicSide = {
  publish: async (payload, { document, actor, at: now, keepsAddresses }, req) => {
    const hashes = document.type === 'media' ? await keepFiles(payload, document) : undefined
    await publish(payload, { ...document, actor, now, hashes: keepsAddresses ? undefined : hashes }, req)
    if (document.type !== 'issues') return changedBy(payload, document, req)
    return { edition: await freezeEdition(payload, { document, actor, now }, req) }
  },
  unpublish: async (payload, { document, at: now }, req) => {
    await endPublication(payload, { ...document, now, reason: 'unpublished' }, req)
    return changedBy(payload, document, req)
  },
  takeDown: async (payload, { document, at: now }, req) => {
    const { type, id } = document
    const names = type === 'media' ? await publishedNames(payload, id, req) : []
    await endPublication(payload, { ...document, now, reason: 'takenDown' }, req)
    await dropFiles(payload, { id, names }, req)
    const editions = await redactEditions(payload, { ...document, now }, req)
    return { ...(editions.length > 0 ? { editions } : {}), ...(await changedBy(payload, document, req)) }
  },
  withItems,
  notLive,
  pageOf: async (payload, { type, id }, req) => {
    if (isSupporting(type)) return null
    const [live] = await publicationsOf(payload, [{ collection: type, id }], undefined, req)
    return live ? pathOf(type, live.slug) : null
  },
  purgePast,
  findBrokenEditions,
}

/** Which live documents look otherwise since. */
const changedBy = async (
  payload: Payload,
  document: { type: string; id: string },
  req: PayloadRequest,
): Promise<{ shownBy?: ShownBy }> => {
  const showing = isSupporting(document.type) ? await shownBy(payload, document, req) : undefined
  return showing && showing.total > 0 ? { shownBy: showing } : {}
}
