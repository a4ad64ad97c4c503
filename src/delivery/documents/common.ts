// What every public document has, whatever its type.
import { z } from 'zod'
import type { EditorialSlug } from '@/collections/editorialSlugs'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import { pathOf } from '@/delivery/documents/summaries/paths'
import { presentTopics, topicSchema } from '@/delivery/documents/topics'
import type { Publication } from '@/publishing/publications/readQuery'

const seoSchema = z
  .object({
    title: z.string().nullable(),
    description: z.string().nullable(),
    image: mediaSchema.nullable(),
  })
  .meta({ id: 'Seo' })

/** The common fields, to spread into the schema of a type. */
export const documentFields = <C extends EditorialSlug>(type: C) => ({
  id: z.string(),
  type: z.literal(type),
  slug: z.string(),
  path: z.string().describe('Path of its page on the web site.'),
  languages: z.array(z.string()).describe('The languages it is offered in.'),
  contentLanguage: z.string().describe('The language of this answer.'),
  publishedAt: z.iso.datetime().describe('First publication.'),
  updatedAt: z.iso.datetime().describe('Publication of this text.'),
  topics: z.array(topicSchema),
  countries: z.array(z.string()).describe('ISO 3166-1 alpha-2.'),
  seo: seoSchema,
})

export const presentDocument = <C extends EditorialSlug>(type: C, publication: Publication, read: Reader) => {
  const { content, document, slug, languages, firstPublishedAt, publishedAt } = publication
  const seo = read.group(content.seo)
  return {
    id: document,
    type,
    slug,
    path: pathOf(type, slug),
    languages: languages.length > 0 ? languages : [read.language],
    contentLanguage: read.language,
    publishedAt: firstPublishedAt,
    updatedAt: publishedAt,
    topics: presentTopics(content.topics, read),
    countries: read.texts(content.countries),
    seo: {
      title: read.text(seo.title),
      description: read.text(seo.description),
      image: presentMedia(seo.image, read),
    },
  }
}
