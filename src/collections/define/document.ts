// What every public document has, whatever its type: whole, and as the summary that stands where it is referred to.
import { z } from 'zod'
import type { Schemas, Wants } from '@/collections/fields/public'
import type { Content } from '@/content/content'
import { pathOf } from '@/content/paths'
import type { Published, Reader } from '@/content/reader'

export const documentSchema = (type: string, { entry, named }: Schemas) => ({
  id: z.string(),
  type: z.literal(type),
  slug: z.string(),
  path: z.string().describe('Path of its page on the website.'),
  languages: z.array(z.string()).describe('The languages it is offered in.'),
  contentLanguage: z.string().describe('The language of this response.'),
  publishedAt: z.iso.datetime().describe('When it was first published.'),
  updatedAt: z.iso.datetime().describe('When this version was published.'),
  topics: z.array(entry('topics')),
  countries: z.array(z.string()).describe('ISO 3166-1 alpha-2.'),
  seo: named('Seo', () =>
    z.object({
      title: z.string().nullable(),
      description: z.string().nullable(),
      image: entry('media').nullable(),
    }),
  ),
})

type Present = (publication: Published, read: Reader) => unknown

/** In the order of the schema; which document it is, is told in any case. */
const common: Record<string, Present> = {
  slug: ({ slug }) => slug,
  path: ({ type, slug }) => pathOf(type, slug),
  languages: ({ languages }, read) => (languages.length > 0 ? languages : [read.language]),
  contentLanguage: (_, read) => read.language,
  publishedAt: ({ firstPublishedAt }) => firstPublishedAt,
  updatedAt: ({ publishedAt }) => publishedAt,
  topics: ({ content }, read) => read.entries('topics', content.topics),
  countries: ({ content }, read) => read.texts(content.countries),
  seo: ({ content }, read) => {
    const { title, description, image } = read.group(content.seo)
    return {
      title: read.text(title),
      description: read.text(description),
      image: read.entry('media', image),
    }
  },
}

export const presentDocument = (publication: Published, read: Reader, wants: Wants): Content => ({
  id: publication.document,
  type: publication.type,
  ...Object.fromEntries(
    Object.entries(common).flatMap(([name, present]) =>
      wants(name) ? [[name, present(publication, read)]] : [],
    ),
  ),
})

/** Enough for a card with a link. */
export const summarySchema = (type: string, { entry }: Schemas) => ({
  id: z.string(),
  type: z.literal(type),
  slug: z.string(),
  path: z.string(),
  contentLanguage: z.string(),
  kind: z.string().nullable(),
  summary: z.string().nullable(),
  image: entry('media').nullable(),
})

/** From which public fields a summary has its parts. */
export interface SummaryParts {
  /** None where a document is of no kind. */
  kind?: string
  /** A text, or a rich text of which the beginning is taken. */
  text?: string
  /** Else the picture for search engines and sharing; null for none at all. */
  image?: string | null
}

export const presentSummary = (
  { type, document, slug, content }: Published,
  read: Reader,
  { kind, text, image }: SummaryParts,
) => ({
  id: document,
  type,
  slug,
  path: pathOf(type, slug),
  contentLanguage: read.language,
  kind: kind ? read.text(content[kind]) : null,
  summary: text ? (read.text(content[text]) ?? read.excerpt(content[text])) : null,
  image: read.entry('media', imageIn(content, read, image)),
})

const imageIn = (content: Published['content'], read: Reader, field: string | null | undefined): unknown => {
  if (field === null) return undefined
  return field === undefined ? read.group(content.seo).image : content[field]
}
