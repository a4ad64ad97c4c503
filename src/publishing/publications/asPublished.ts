// Texts that are to be taken for live: what each would be if it were published at this moment. Previews, readiness, test
// mails and guests see them through the presenters of the public side.
import type { Payload } from 'payload'
import type { DocumentKey } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'
import type { DocumentText } from '@/workflow/reviews/documents'

type Text = Pick<DocumentText, 'type' | 'id' | 'content'>

/** What a document was when it was public last. */
type Before = Pick<Publication, 'number' | 'firstPublishedAt'>

/** @param now ISO 8601 instant of the publication that does not happen */
export const asPublished = ({ type, id, content }: Text, now: string, before?: Before): Publication => ({
  type,
  document: id,
  slug: String(content.slug ?? id),
  languages: Array.isArray(content.languages) ? content.languages.map(String) : [],
  content,
  number: (before?.number ?? 0) + 1,
  firstPublishedAt: before?.firstPublishedAt ?? now,
  publishedAt: now,
})

/** The same for several, each continuing its own publications. */
export const allAsPublished = async (
  payload: Payload,
  texts: readonly Text[],
  now: string,
): Promise<Publication[]> => {
  const before = await lastPublications(
    payload,
    texts.map(({ type, id }) => ({ collection: type, id })),
  )
  return texts.map((text) => asPublished(text, now, before.get(`${text.type}:${text.id}`)))
}

const lastPublications = async (
  payload: Payload,
  documents: readonly DocumentKey[],
): Promise<Map<string, Before>> => {
  const last = new Map<string, Before>()
  if (documents.length === 0) return last
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'publications',
    where: { document: { in: documents.map(({ id }) => id) } },
    select: { type: true, document: true, number: true, firstPublishedAt: true },
    sort: 'number',
    limit: 0,
    pagination: false,
  })
  for (const { type, document, number, firstPublishedAt } of docs)
    last.set(`${type}:${document}`, {
      number: Number(number),
      firstPublishedAt: new Date(firstPublishedAt as string).toISOString(),
    })
  return last
}
