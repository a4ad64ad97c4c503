// Publishing appends the frozen content of one revision and ends the publication before it.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { addressIn } from '@/content/address'
import { notifyPublicChange } from '@/publishing/publications/changes'
import { columnsOf } from '@/publishing/publications/columns'
import { endPublication } from '@/publishing/publications/endPublication'
import type { Hashes } from '@/publishing/publications/files'
import { keepRedirect } from '@/publishing/publications/redirects'
import type { DocumentText } from '@/workflow/reviews/documents'

export interface PublishRequest extends Omit<DocumentText, 'stored'> {
  actor: Actor
  /** ISO 8601 instant of publication. */
  now: string
  /** Of a file of the library. */
  hashes?: Hashes | undefined
}

export const publish = async (
  payload: Payload,
  request: PublishRequest,
  req: PayloadRequest,
): Promise<void> => {
  const { type, id, content, revision, actor, now, hashes = null } = request
  const previous = await lastPublication(payload, { type, id }, req)
  if (previous?.live) await endPublication(payload, { type, id, now, reason: 'superseded' }, req)
  const slug = addressIn(content) ?? id
  await keepRedirect(payload, { type, id, from: previous?.slug, to: slug }, req)
  await payload.db.create({
    collection: 'publications',
    data: {
      key: `${type}:${id}`,
      slugKey: `${type}:${slug}`,
      type,
      document: id,
      number: (previous?.number ?? 0) + 1,
      revision,
      content,
      hashes,
      slug,
      ...columnsOf(payload, { type, content }),
      firstPublishedAt: previous?.firstPublishedAt ?? now,
      publishedAt: now,
      publishedBy: actor.id === 'system' ? null : actor.id,
      endedAt: null,
      endReason: null,
    },
    returning: false,
    req,
  })
  await notifyPublicChange(payload, { collection: type, id }, req)
}

interface Previous {
  number: number
  slug: string
  firstPublishedAt: string
  live: boolean
}

const lastPublication = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req: PayloadRequest,
): Promise<Previous | undefined> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'publications',
    where: { and: [{ type: { equals: type } }, { document: { equals: id } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true, slug: true, firstPublishedAt: true, endedAt: true },
    req,
  })
  const last = docs[0]
  if (!last) return undefined
  return {
    number: Number(last.number),
    slug: String(last.slug),
    firstPublishedAt: new Date(last.firstPublishedAt as string).toISOString(),
    live: !last.endedAt,
  }
}
