// An issue as the public reads it: sections in their order, each with the documents it holds.
import { z } from 'zod'
import { summaryTitle } from '@/content/summaryTitle'
import { acknowledgementSchema, presentAcknowledgements } from '@/delivery/documents/acknowledgements'
import { articleSchema } from '@/delivery/documents/articles'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { eventSchema } from '@/delivery/documents/events'
import { figureSchema } from '@/delivery/documents/figures'
import { issueJsonLd } from '@/delivery/documents/jsonLd/issue'
import { jsonLdSchema } from '@/delivery/documents/jsonLd/node'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import { organisationSchema, presentOrganisation } from '@/delivery/documents/organisations'
import { periodSchema, presentPeriod } from '@/delivery/documents/periods'
import { episodeSchema } from '@/delivery/documents/podcastEpisodes'
import { projectSchema } from '@/delivery/documents/projects'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Content } from '@/delivery/documents/references/references'
import { resourceSchema } from '@/delivery/documents/resources'
import { type Summary, summarySchema } from '@/delivery/documents/summaries'
import { contactSummary } from '@/delivery/documents/summaries/contacts'
import { richTextSchema } from '@/delivery/richText/schema'
import type { Publication } from '@/publishing/publications/readQuery'

const titleSchema = z
  .object({
    id: z.string(),
    type: z.string(),
    slug: z.string(),
    path: z.string(),
    contentLanguage: z.string(),
    title: z.string(),
  })
  .meta({ id: 'DocumentTitle' })

const wholeSchema = z.discriminatedUnion('type', [
  articleSchema,
  projectSchema,
  episodeSchema,
  eventSchema,
  resourceSchema,
  figureSchema,
])

const itemSchema = z
  .object({
    display: z.enum(['full', 'teaser', 'title']),
    teaser: z.string().nullable().describe('The words of this issue about it, else its summary.'),
    item: z.union([wholeSchema, summarySchema, titleSchema]).meta({
      id: 'IssueDocument',
      description:
        'Its whole document, its summary or its title, as `display` says; a summary in lists of issues.',
    }),
  })
  .meta({ id: 'IssueItem' })

const sectionSchema = z
  .object({
    heading: z.string().nullable(),
    level: z.number(),
    intro: z.string().nullable(),
    items: z.array(itemSchema).describe('Documents that are not public are left out.'),
  })
  .meta({ id: 'IssueSection' })

export const issueSchema = z
  .object({
    ...documentFields('issues'),
    title: z.string(),
    kind: z.string().nullable(),
    number: z.number().nullable(),
    edition: z.number().nullable().describe('The newest edition: this issue as it went out last.'),
    editions: z.number().describe('How many there are, at /v1/issues/{slug}/editions/{1, 2, …}.'),
    period: periodSchema,
    publisher: organisationSchema.nullable(),
    cover: mediaSchema.nullable(),
    editorial: richTextSchema,
    signedBy: z.array(contactSummary),
    sections: z.array(sectionSchema),
    acknowledgements: z
      .array(acknowledgementSchema)
      .describe('Thanks due to the funders of the projects that the issue shows; empty in lists.'),
    mail: z.object({
      subject: z.string().nullable(),
      preheader: z.string().nullable(),
      replyTo: z.string().nullable(),
    }),
    jsonLd: jsonLdSchema,
  })
  .meta({ id: 'Issue' })

export type Issue = z.infer<typeof issueSchema>

type Item = Issue['sections'][number]['items'][number]

export const presentIssue = (publication: Publication, read: Reader): Issue => {
  const { content } = publication
  const mail = read.group(content.mail)
  const edition = read.edition(publication.document)
  const issue = {
    ...presentDocument('issues', publication, read),
    title: read.label(content.title),
    kind: read.text(content.kind),
    number: read.number(content.number),
    edition: edition || null,
    editions: edition,
    period: presentPeriod(content.period, read),
    publisher: presentOrganisation(content.publisher, read),
    cover: presentMedia(content.cover, read),
    editorial: read.rich(content.editorial),
    signedBy: read.many('contacts', content.signedBy),
    sections: read.rows(content.sections).map((section) => ({
      heading: read.text(section.heading),
      level: read.number(section.level) ?? 1,
      intro: read.text(section.intro),
      items: read.rows(section.items).flatMap((row) => presentItem(row, read)),
    })),
    acknowledgements: presentAcknowledgements(itemsOf(content, read), read),
    mail: {
      subject: read.text(mail.subject),
      preheader: read.text(mail.preheader),
      replyTo: read.text(mail.replyTo),
    },
  }
  return { ...issue, jsonLd: issueJsonLd(issue, read.excerpt(content.editorial), read) }
}

const itemsOf = (content: Content, read: Reader): unknown[] =>
  read.rows(content.sections).flatMap(({ items }) => read.rows(items).map(({ item }) => item))

const presentItem = (row: Content, read: Reader): Item[] => {
  const summary = read.any(row.item)
  if (!summary) return []
  const display = displayOf(row.display)
  const teaser = read.text(row.teaser) ?? summary.summary
  const item = shown[display](row.item, summary, read)
  return [{ display, teaser, item }]
}

const shown: Record<Item['display'], (reference: unknown, summary: Summary, read: Reader) => Item['item']> = {
  full: (reference, summary, read) => (read.whole(reference) as Item['item'] | null) ?? summary,
  teaser: (_, summary) => summary,
  title: (_, summary) => {
    const { id, type, slug, path, contentLanguage } = summary
    return { id, type, slug, path, contentLanguage, title: summaryTitle(summary) }
  },
}

const displayOf = (value: unknown): Item['display'] =>
  value === 'full' || value === 'title' ? value : 'teaser'
