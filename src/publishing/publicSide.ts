// What happens to the public side by an action of the workflow: see workflow/publicSide.ts.
import { freezeEdition } from '@/publishing/editions/freezeEdition'
import { redactEditions } from '@/publishing/editions/redactEditions'
import { withItems } from '@/publishing/editions/release'
import { findBrokenEditions } from '@/publishing/editions/verifyEditions'
import { notLive } from '@/publishing/entries/notLive'
import { endPublication } from '@/publishing/publications/endPublication'
import { dropFiles, keepFiles, publishedNames } from '@/publishing/publications/files'
import { publish } from '@/publishing/publications/publish'
import { purgePast } from '@/publishing/publications/purgePast'
import type { PublicSide } from '@/workflow/publicSide'

export const publicSide: PublicSide = {
  publish: async (payload, { document, actor, at: now, keepsAddresses }, req) => {
    const hashes = document.type === 'media' ? await keepFiles(payload, document) : undefined
    await publish(payload, { ...document, actor, now, hashes: keepsAddresses ? undefined : hashes }, req)
    if (document.type !== 'issues') return {}
    return { edition: await freezeEdition(payload, { document, actor, now }, req) }
  },
  unpublish: async (payload, { document, at: now }, req) => {
    await endPublication(payload, { ...document, now, reason: 'unpublished' }, req)
    return {}
  },
  takeDown: async (payload, { document, at: now }, req) => {
    const { type, id } = document
    const names = type === 'media' ? await publishedNames(payload, id, req) : []
    await endPublication(payload, { ...document, now, reason: 'takenDown' }, req)
    await dropFiles(payload, { id, names }, req)
    const editions = await redactEditions(payload, { ...document, now }, req)
    return editions.length > 0 ? { editions } : {}
  },
  withItems,
  notLive,
  purgePast,
  findBrokenEditions,
}
