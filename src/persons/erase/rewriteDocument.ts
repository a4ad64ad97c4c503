// Rewrites what a document says, in its newest text, in every earlier one and in what was public of it, and puts on its log
// under which hashes these texts are known since: approvals stand, for nothing was changed but that a person was erased.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { addressIn } from '@/content/address'
import { type Content, contentOf } from '@/content/content'
import { revisionOf } from '@/content/revision'
import { eachVersion } from '@/persons/eachVersion'
import { readRow, writeRow } from '@/persons/erase/rows'
import { notifyPublicChange } from '@/publishing/publications/changes'
import { columnsOf } from '@/publishing/publications/columns'
import { endedList } from '@/publishing/publications/listIndex'
import { changedFacts } from '@/workflow/core/facts'
import { readDocument } from '@/workflow/reviews/documents'
import { momentIn, readReview, saveReview, slugKey, stateOf } from '@/workflow/reviews/reviews'
import { titleOf } from '@/workflow/reviews/titleOf'
import { recordTransition } from '@/workflow/reviews/transitions'

interface Rewriting {
  type: string
  id: string
  change: (content: Content) => Content
  /** Whether an address that changes may still lead here. */
  keepsRedirects: boolean
  actor: Actor
}

/** The new revision of each text that was changed. */
type Renamed = Map<string, string>

export const rewriteDocument = async (
  payload: Payload,
  rewriting: Rewriting,
  req: PayloadRequest,
): Promise<void> => {
  const { type, id, keepsRedirects } = rewriting
  const renamed: Renamed = new Map()
  await rewriteTexts(payload, rewriting, renamed, req)
  await rewritePublications(payload, rewriting, renamed, req)
  await renameRevisions(payload, rewriting, renamed, req)
  await recordIt(payload, rewriting, renamed, req)
  if (!keepsRedirects)
    await payload.db.deleteMany({
      collection: 'redirects',
      where: { and: [{ type: { equals: type } }, { document: { equals: id } }] },
      req,
    })
  await notifyPublicChange(payload, { collection: type, id }, req)
}

const rewriteTexts = async (
  payload: Payload,
  { type, id, change }: Rewriting,
  renamed: Renamed,
  req: PayloadRequest,
): Promise<void> => {
  const collection = type as CollectionSlug
  const row = await readRow({ payload }, { collection, id }, req)
  if (row) await writeRow({ payload }, { collection, id }, { ...change(row), id }, req)
  for await (const version of eachVersion(payload, collection, { parent: { equals: id } }, req)) {
    const before = version.version as Content
    const after = change(before)
    note(renamed, before, after)
    const { id: _own, ...kept } = after
    await payload.db.updateVersion({
      collection,
      id: version.id,
      versionData: structuredClone({ ...version, version: kept }) as never,
      returning: false,
      req,
    })
  }
}

const note = (renamed: Renamed, before: Content, after: Content): void => {
  const [old, now] = [before, after].map((text) => revisionOf(contentOf(text)))
  if (old && now && old !== now) renamed.set(old, now)
}

const rewritePublications = async (
  payload: Payload,
  { type, id, change }: Rewriting,
  renamed: Renamed,
  req: PayloadRequest,
): Promise<void> => {
  for (const row of await rowsOf(payload, 'publications', { type, document: id }, req)) {
    const before = (row.content ?? {}) as Content
    const isPurged = Object.keys(before).length === 0
    const content = isPurged ? {} : contentOf(change(before))
    if (!isPurged) note(renamed, before, content)
    const said = isPurged ? (contentOf(change({ slug: row.slug })) as Content) : content
    const slug = addressIn(said) ?? id
    const columns = isPurged ? {} : columnsAfter(payload, { type, content, hasEnded: Boolean(row.endedAt) })
    const ended = row.endedAt ? `#${id}#${row.number}` : ''
    const values = { content, slug, slugKey: `${type}:${slug}${ended}`, ...columns }
    await writeRow({ payload }, { collection: 'publications', id: row.id }, { ...row, ...values }, req)
  }
}

const columnsAfter = (
  payload: Payload,
  { hasEnded, ...text }: { type: string; content: Content; hasEnded: boolean },
) => {
  const columns = columnsOf(payload, text)
  return hasEnded ? { ...columns, lists: columns.lists.map(endedList) } : columns
}

/** Whatever says which text it is about says it by the new name. */
const renameRevisions = async (
  payload: Payload,
  { type, id }: Rewriting,
  renamed: Renamed,
  req: PayloadRequest,
): Promise<void> => {
  for (const collection of ['publications', 'revisions', 'comments', 'review-links'] as const)
    for (const row of await rowsOf(payload, collection, { type, document: id }, req)) {
      const revision = renamed.get(String(row.revision))
      if (revision) await writeRow({ payload }, { collection, id: row.id }, { ...row, revision }, req)
    }
}

const recordIt = async (
  payload: Payload,
  { type, id, actor }: Rewriting,
  renamed: Renamed,
  req: PayloadRequest,
): Promise<void> => {
  const review = await readReview(payload, { type, document: id }, req)
  const document = await readDocument(payload, { type, id }, req)
  const now = <R extends string | null>(revision: R): R =>
    ((revision && renamed.get(revision)) ?? revision) as R
  const changed = {
    liveRevision: now(review.liveRevision),
    approvedRevision: now(review.approvedRevision),
    approvals: review.approvals.map((one) => ({ ...one, revision: now(one.revision) })),
  }
  const at = momentIn(review)
  const before = stateOf(review)
  const record = {
    ...{ type, document: id, action: 'erase', from: review.stage, to: review.stage },
    ...{ revision: document.revision, actor, at },
    details: {
      review: changedFacts(before, { ...before, ...changed }),
      revisions: Object.fromEntries(renamed),
    },
  }
  const head = await recordTransition(payload, review, record, req)
  const isAddressed = !review.slugKey.startsWith(`${type}#`)
  await saveReview(
    payload,
    review,
    {
      ...changed,
      ...head,
      revision: document.revision,
      title: titleOf(payload, document),
      ...(isAddressed ? { slugKey: slugKey(type, addressIn(document.content)) } : {}),
      updatedAt: at,
    },
    req,
  )
}

const rowsOf = async (
  payload: Payload,
  collection: CollectionSlug,
  { type, document }: { type: string; document: string },
  req: PayloadRequest,
) => {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { and: [{ type: { equals: type } }, { document: { equals: document } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}
