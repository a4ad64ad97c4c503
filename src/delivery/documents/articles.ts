// An article as the public reads it.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { articleJsonLd } from '@/delivery/documents/jsonLd/article'
import { jsonLdSchema } from '@/delivery/documents/jsonLd/node'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import { contactSummary } from '@/delivery/documents/summaries/contacts'
import { projectSummary } from '@/delivery/documents/summaries/projects'
import { richTextSchema } from '@/delivery/richText/schema'
import type { Publication } from '@/publishing/publications/readQuery'

export const articleSchema = z
  .object({
    ...documentFields('articles'),
    title: z.string(),
    kicker: z.string().nullable(),
    kind: z.string().nullable(),
    summary: z.string().nullable(),
    leadImage: mediaSchema.nullable(),
    body: richTextSchema,
    authors: z.array(contactSummary),
    projects: z.array(projectSummary),
    contacts: z.array(contactSummary),
    dateline: z.string().nullable(),
    corrections: z.array(z.object({ at: z.iso.date().nullable(), text: z.string().nullable() })),
    jsonLd: jsonLdSchema,
  })
  .meta({ id: 'Article' })

export type Article = z.infer<typeof articleSchema>

export const presentArticle = (publication: Publication, read: Reader): Article => {
  const { content } = publication
  const article = {
    ...presentDocument('articles', publication, read),
    title: read.label(content.title),
    kicker: read.text(content.kicker),
    kind: read.text(content.kind),
    summary: read.text(content.summary),
    leadImage: presentMedia(content.leadImage, read),
    body: read.rich(content.body),
    authors: read.many('contacts', content.authors),
    projects: read.many('projects', content.projects),
    contacts: read.many('contacts', content.contacts),
    dateline: read.text(content.dateline),
    corrections: read
      .rows(content.corrections)
      .map(({ at, text }) => ({ at: read.day(at), text: read.text(text) })),
  }
  return { ...article, jsonLd: articleJsonLd(article, read) }
}
