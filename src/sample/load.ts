// Fills an empty newsroom with the sample: accounts, library, documents, each where its entry says it stands.
// People's texts go through the workflow like anybody's; nothing here writes a stage or a publication.
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/database/inTransaction'
import { sampleDocuments } from '@/sample/documents'
import { loadDocument } from '@/sample/loadDocument'
import { loadEntries, loadGlobals } from '@/sample/loadEntries'
import { loadFiles } from '@/sample/loadFiles'
import { type Cast, loadUsers } from '@/sample/loadUsers'

/** What stands where the sample is being loaded. */
export interface Loading {
  payload: Payload
  cast: Cast
  /** Ids of what is stored already, by `collection/key`. */
  ids: Map<string, string>
  /** The transaction that the texts are stored in: all of them, or none. */
  req: PayloadRequest
}

/**
 * Loads the sample newsroom unless it, or a document with one of its addresses, is there.
 * @returns false when there was nothing to do
 */
export const loadSample = async (payload: Payload): Promise<boolean> => {
  if (await isLoaded(payload)) return false
  const cast = await loadUsers(payload)
  const files = await loadFiles(payload, cast)
  await inTransaction(payload, async (req) => {
    const loading: Loading = { payload, cast, req, ids: new Map(files) }
    await loadEntries(loading)
    await loadGlobals(loading)
    for (const document of sampleDocuments) await loadDocument(loading, document)
  })
  return true
}

const isLoaded = async (payload: Payload): Promise<boolean> => {
  const addresses = sampleDocuments.map(({ collection, slug }) => `${collection}:${slug}`)
  const { totalDocs } = await payload.count({
    collection: 'reviews',
    where: { slugKey: { in: addresses } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
