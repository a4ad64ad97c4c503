// A book, film, guide or tool as the public sees it.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Content } from '@/delivery/documents/references/references'
import { contactSummary } from '@/delivery/documents/summaries/contacts'
import { projectSummary } from '@/delivery/documents/summaries/projects'
import type { Publication } from '@/publishing/publications/readQuery'

export const resourceSchema = z
  .object({
    ...documentFields('resources'),
    title: z.string(),
    kind: z.string().nullable(),
    creators: z.array(
      z.object({ name: z.string(), role: z.string().nullable(), contact: contactSummary.nullable() }),
    ),
    year: z.number().nullable(),
    blurb: z.string().nullable(),
    url: z.string().nullable(),
    cover: mediaSchema.nullable(),
    files: z.array(
      z.object({
        language: z.string().nullable(),
        media: mediaSchema.nullable(),
        url: z.string().nullable(),
      }),
    ),
    projects: z.array(projectSummary),
  })
  .meta({ id: 'Resource' })

export type Resource = z.infer<typeof resourceSchema>

export const presentResource = (publication: Publication, read: Reader): Resource => {
  const { content } = publication
  return {
    ...presentDocument('resources', publication, read),
    title: read.label(content.title),
    kind: read.text(content.kind),
    creators: read.rows(content.creators).map(({ name, role, contact }) => ({
      name: read.label(name),
      role: read.text(role),
      contact: read.one('contacts', contact),
    })),
    year: read.number(content.year),
    blurb: read.text(content.blurb),
    url: read.text(content.url),
    cover: presentMedia(content.cover, read),
    files: read.rows(content.files).map((row) => presentFile(row, read)),
    projects: read.many('projects', content.projects),
  }
}

const presentFile = ({ language, media, url }: Content, read: Reader): Resource['files'][number] => {
  const file = presentMedia(media, read)
  return { language: read.text(language), media: file, url: file?.url ?? read.text(url) }
}
