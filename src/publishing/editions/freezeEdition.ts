// Freezes an issue as it goes out, in the transaction that publishes it: the next edition.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { changesBetween } from '@/publishing/editions/changes'
import { type Edition, editionKey, type HeldPublication, hashEdition } from '@/publishing/editions/edition'
import { filesIn } from '@/publishing/editions/filesIn'
import { itemsOf } from '@/publishing/editions/items'
import { issueJsons, makeMails } from '@/publishing/editions/makeMails'
import { lastEdition } from '@/publishing/editions/readEditions'
import { renderersOf } from '@/publishing/editions/renderers'
import { type DocumentKey, publicationsOf } from '@/publishing/publications/read'
import { storable } from '@/workflow/audit/chain'
import type { DocumentText } from '@/workflow/reviews/documents'

interface Release {
  document: DocumentText
  actor: Actor
  /** ISO 8601 instant of the publication. */
  now: string
}

/** What the log keeps of an edition. */
export interface Frozen {
  sequence: number
  hash: string
}

/** To be called when the issue and its items are published already. */
export const freezeEdition = async (
  payload: Payload,
  { document, actor, now }: Release,
  req: PayloadRequest,
): Promise<Frozen> => {
  const own = { collection: 'issues', id: document.id }
  const before = await lastEdition(payload, document.id, req)
  const sequence = (before?.sequence ?? 0) + 1
  const [publication] = await publicationsOf(payload, [own], undefined, req)
  if (!publication) throw new Error('Only an issue that is live can be frozen.')
  const presented = await renderersOf(payload).present(payload, { publication, sequence }, req)
  const held = {
    issue: document.id,
    publications: await heldPublications(payload, [own, ...itemsOf(document.content)], req),
    content: issueJsons(presented.issues),
  }
  const edition: Edition = storable({
    ...held,
    sequence,
    slug: publication.slug,
    languages: presented.languages,
    ...(await makeMails(payload, presented, { req })),
    changes: before ? changesBetween(before, held) : null,
    at: now,
    by: actor.id,
    byName: actor.name,
  })
  const hash = hashEdition(edition)
  const key = editionKey(document.id, sequence)
  const { references } = presented
  await payload.db.create({
    collection: 'editions',
    data: {
      ...edition,
      key,
      hash,
      originalHash: hash,
      redactedAt: null,
      references,
      files: filesIn(edition),
    },
    returning: false,
    req,
  })
  return { sequence, hash }
}

const heldPublications = async (
  payload: Payload,
  documents: readonly DocumentKey[],
  req: PayloadRequest,
): Promise<HeldPublication[]> => {
  const keys = documents.map(({ collection, id }) => `${collection}:${id}`)
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'publications',
    where: { key: { in: keys } },
    select: { key: true, type: true, document: true, revision: true, number: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
    .sort((a, b) => keys.indexOf(String(a.key)) - keys.indexOf(String(b.key)))
    .map(({ id, type, document, revision, number }) => ({
      id: String(id),
      type: String(type),
      document: String(document),
      revision: String(revision),
      number: Number(number),
    }))
}
