// What every summary of a document has: enough for a card with a link.
import { z } from 'zod'
import type { EditorialSlug } from '@/collections/editorialSlugs'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import { pathOf } from '@/delivery/documents/summaries/paths'
import type { Publication } from '@/publishing/publications/readQuery'

export const summaryFields = <C extends EditorialSlug>(type: C) => ({
  id: z.string(),
  type: z.literal(type),
  slug: z.string(),
  path: z.string(),
  contentLanguage: z.string(),
  kind: z.string().nullable(),
  summary: z.string().nullable(),
  image: mediaSchema.nullable(),
})

interface Parts {
  kind?: unknown
  summary?: string | null
  image?: unknown
}

export const commonSummary = <C extends EditorialSlug>(
  type: C,
  { document, slug }: Publication,
  read: Reader,
  { kind, summary, image }: Parts = {},
) => ({
  id: document,
  type,
  slug,
  path: pathOf(type, slug),
  contentLanguage: read.language,
  kind: read.text(kind),
  summary: summary ?? null,
  image: presentMedia(image, read),
})
