// Who wrote a text, and where Payload keeps it.
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { usesIn } from '@/workflow/consent/uses'
import type { DocumentText } from '@/workflow/reviews/documents'

export const keepRevision = async (
  req: PayloadRequest,
  document: DocumentText,
  { actor, at }: { actor: Actor; at: string },
): Promise<void> => {
  const { type, id, revision, version } = document
  await req.payload.db.create({
    collection: 'revisions',
    data: {
      type,
      document: id,
      revision,
      version,
      author: actor.id,
      authorName: actor.name,
      uses: usesIn(req.payload, document),
      at,
    },
    returning: false,
    req,
  })
}
