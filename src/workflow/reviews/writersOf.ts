// Who wrote a text that stood in a document before.
import type { PayloadRequest } from 'payload'
import type { DocumentText } from '@/workflow/reviews/documents'

/** Everyone who saved this very text. */
export const writersOf = async (
  req: PayloadRequest,
  { type, id, revision }: Pick<DocumentText, 'type' | 'id' | 'revision'>,
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ author?: string }>({
    collection: 'revisions',
    where: {
      and: [{ type: { equals: type } }, { document: { equals: id } }, { revision: { equals: revision } }],
    },
    select: { author: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ author }) => (author && author !== 'system' ? [author] : []))
}
