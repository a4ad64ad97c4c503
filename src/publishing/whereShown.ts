// Where the public sees a document or entry, or saw it in an edition: what stands in the way of deleting it.
import type { Payload, PayloadRequest } from 'payload'
import type { Place } from '@/platform/errors'
import { fileKey } from '@/publishing/editions/filesIn'
import { publishedNames } from '@/publishing/publications/files'
import { titleOf } from '@/workflow/reviews/titleOf'

export interface Shown {
  live: boolean
  inEditions: boolean
  /** The first of them. */
  places: Place[]
  total: number
}

interface Target {
  type: string
  id: string
}

/** Of each kind. */
const most = 10

export const whereShown = async (payload: Payload, target: Target, req: PayloadRequest): Promise<Shown> => {
  const key = `${target.type}:${target.id}`
  const live = await payload.db.findOne({ collection: 'publications', where: { key: { equals: key } }, req })
  const documents = await documentsWith(payload, key, req)
  const editions = await editionsOf(payload, target, req)
  return {
    live: live !== null && live !== undefined,
    inEditions: editions.total > 0,
    places: [...documents.places, ...editions.places],
    total: documents.total + editions.total,
  }
}

type Row = Record<string, unknown>

const documentsWith = async (payload: Payload, key: string, req: PayloadRequest) => {
  const { docs, totalDocs } = await payload.db.find<Row>({
    collection: 'publications',
    where: { and: [{ references: { in: [key] } }, { endedAt: { exists: false } }] },
    limit: most,
    req,
  })
  const places = docs.map(({ type, document, content }) => ({
    type: String(type),
    id: String(document),
    title: titleOf(payload, { type: String(type), content: content as Row }) ?? String(document),
  }))
  return { places, total: totalDocs }
}

/** Those of an issue itself; of a file also those that have it in the head of their mails. */
const editionsOf = async (payload: Payload, { type, id }: Target, req: PayloadRequest) => {
  const names = type === 'media' ? await publishedNames(payload, id, req) : []
  const { docs, totalDocs } = await payload.db.find<Row>({
    collection: 'editions',
    where: {
      or: [
        { references: { in: [`${type}:${id}`] } },
        ...(type === 'issues' ? [{ issue: { equals: id } }] : []),
        ...(names.length > 0 ? [{ files: { in: names.map((filename) => fileKey({ id, filename })) } }] : []),
      ],
    },
    select: { issue: true, sequence: true, slug: true },
    sort: '-at',
    limit: most,
    req,
  })
  const places = docs.map(({ issue, slug, sequence }) => ({
    type: 'issues',
    id: String(issue),
    title: String(slug),
    edition: Number(sequence),
  }))
  return { places, total: totalDocs }
}
