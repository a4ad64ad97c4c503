// Entries of a database from before they had a workflow were public as they stood: at the start of a process each gets a
// review and is published as it stands, since it was created, so that nothing public changes and looking back finds it.
import {
  type CollectionSlug,
  deepCopyObjectSimple,
  type JsonObject,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { system } from '@/access/roles'
import { supportingSlugs } from '@/collections/supporting'
import { addressIn } from '@/content/address'
import { contentOf } from '@/content/content'
import { revisionOf } from '@/content/revision'
import { inTransaction } from '@/platform/database/inTransaction'
import { reduce } from '@/workflow/core/effects'
import type { DocumentText } from '@/workflow/reviews/documents'
import { keepRevision } from '@/workflow/reviews/keepRevision'
import { carryOut } from '@/workflow/reviews/performAction'
import { openReview, type Review, stateOf } from '@/workflow/reviews/reviews'
import { titleOf } from '@/workflow/reviews/titleOf'

type Row = JsonObject & { id: string }

/** Costs one read a collection when there is none. Of processes that start at once, one adopts each entry. */
export const adoptEarlierEntries = async (payload: Payload): Promise<void> => {
  for (const type of supportingSlugs)
    for (const { id } of await unreviewed(payload, type))
      await inTransaction(payload, (req) => adopt(payload, { type, id: String(id) }, req))
}

const unreviewed = async (payload: Payload, type: string): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: type as CollectionSlug,
    where: { review: { exists: false } },
    select: { createdAt: true },
    limit: 0,
    pagination: false,
  })
  return docs
}

const adopt = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req: PayloadRequest,
): Promise<void> => {
  const { docs } = await payload.db.find<Row>({
    collection: type as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { review: { exists: false } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  const [row] = docs
  if (!row) return
  const at = new Date(row.createdAt as string).toISOString()
  const opened = await openReview(
    payload,
    { type, slug: addressIn(contentOf(row)), owner: null, contributors: [] },
    req,
  )
  const document = await storeText(payload, { type, row, review: opened.id }, req)
  await keepRevision(req, document, { actor: system, at })
  await publish(payload, { document, opened, at }, req)
}

/** The row as its first version, in its review. */
const storeText = async (
  payload: Payload,
  { type, row, review }: { type: string; row: Row; review: string },
  req: PayloadRequest,
): Promise<DocumentText> => {
  const { id, ...rest } = row
  const stored = { ...rest, review, _status: 'draft' }
  const { createdAt, updatedAt } = row as unknown as { createdAt: string; updatedAt: string }
  const version = await payload.db.createVersion({
    collectionSlug: type as CollectionSlug,
    parent: id,
    autosave: false,
    createdAt,
    updatedAt,
    versionData: deepCopyObjectSimple(stored) as never,
    req,
  })
  const content = contentOf(stored)
  return { type, id: String(id), content, revision: revisionOf(content), version: String(version.id), stored }
}

/** Without asking the table: it is public already. */
const publish = async (
  payload: Payload,
  { document, opened, at }: { document: DocumentText; opened: Review; at: string },
  req: PayloadRequest,
): Promise<void> => {
  const { type, id, revision } = document
  const review = { ...opened, document: id, title: titleOf(payload, document), revision }
  const content = { content: document.content, required: [], images: [], missing: [] }
  const request = {
    type,
    id,
    action: 'publish',
    actor: system,
    comment,
    details: { with: 'upgrade' },
  } as const
  const asked = { review: stateOf(review), actor: system, now: at, steps: [], content }
  const decision = {
    ok: true,
    to: 'published',
    review: { ...review, ...reduce('publish', asked) },
    override: false,
  } as const
  await carryOut(
    payload,
    {
      request,
      document,
      review: opened,
      state: asked.review,
      rules: { steps: [] },
      content,
      decision,
      now: at,
      at,
    },
    req,
  )
}

const comment = 'It was public before entries had a workflow.'
