// Texts that wait for the person because somebody asked for changes, with what they asked for.
import type { Payload, Where } from 'payload'
import { type Asking, type FoundSection, findReviews, found, isTheirs } from '@/today/found'

export const findSentBack = async (payload: Payload, { actor }: Asking): Promise<FoundSection> => {
  const where: Where[] = [{ stage: { equals: 'changesRequested' } }, { or: isTheirs(actor) }]
  const { total, reviews } = await findReviews(payload, { where, sort: '-updatedAt' })
  const requests = await findRequests(
    payload,
    reviews.map(({ document }) => String(document)),
  )
  const rows = reviews.map((review) => {
    const request = requests.get(String(review.document))
    return found(review, {
      since: request ? new Date(request.at).toISOString() : review.updatedAt,
      who: request?.actorName ?? null,
      words: request?.comment ?? null,
      ...(request ? { saidBy: request.actor } : {}),
    })
  })
  return { total, rows }
}

interface Request {
  document: string
  actor: string
  actorName?: string | null
  comment?: string | null
  at: string | Date
}

/** A text is sent back a few times, not a hundred. */
const most = 100

/** The newest one of each document. */
const findRequests = async (payload: Payload, documents: string[]): Promise<Map<string, Request>> => {
  if (documents.length === 0) return new Map()
  const { docs } = await payload.db.find<Request>({
    collection: 'transitions',
    where: { and: [{ document: { in: documents } }, { action: { equals: 'requestChanges' } }] },
    select: { document: true, actor: true, actorName: true, comment: true, at: true },
    sort: '-at',
    limit: most,
    pagination: false,
  })
  return new Map(docs.reverse().map((request) => [request.document, request]))
}
