// The document that an address names: the live one, or its newest text for who may preview it.
import type { Payload } from 'payload'
import type { EditorialSlug } from '@/content/documents'
import type { PreviewRequest } from '@/delivery/http/preview'
import { type Opened, openPreview } from '@/delivery/previews/openPreview'
import { livePublication } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

interface Asked {
  collection: EditorialSlug
  slugOrId: string
  preview?: PreviewRequest | undefined
}

export interface Found {
  publication: Publication
  /** Set when this is no live text. */
  preview?: Pick<Opened, 'planned' | 'token'>
}

/**
 * `undefined` for a document that is not live.
 * @throws {Problem} 401, 403, 404, 410 for a preview that cannot be opened
 */
export const documentAt = async (
  payload: Payload,
  { collection, slugOrId, preview }: Asked,
): Promise<Found | undefined> => {
  if (preview) {
    const { publication, ...opened } = await openPreview(payload, preview, { collection, slugOrId })
    return { publication, preview: opened }
  }
  const publication = await livePublication(payload, collection, slugOrId)
  return publication && { publication }
}
