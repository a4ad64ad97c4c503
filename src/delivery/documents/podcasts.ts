// A podcast as the public sees it. Its owner's e-mail is for podcast directories alone and stays out.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { listenLinksSchema, presentListenLinks } from '@/delivery/documents/listenLinks'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Publication } from '@/publishing/publications/readQuery'

export const podcastSchema = z
  .object({
    ...documentFields('podcasts'),
    title: z.string(),
    description: z.string().nullable(),
    cover: mediaSchema.nullable(),
    author: z.string().nullable(),
    category: z.string().nullable(),
    explicit: z.boolean(),
    language: z.string().nullable(),
    guid: z.string().nullable(),
    listenLinks: listenLinksSchema,
  })
  .meta({ id: 'Podcast' })

export type Podcast = z.infer<typeof podcastSchema>

export const presentPodcast = (publication: Publication, read: Reader): Podcast => {
  const { content } = publication
  return {
    ...presentDocument('podcasts', publication, read),
    title: read.label(content.title),
    description: read.text(content.description),
    cover: presentMedia(content.cover, read),
    author: read.text(content.author),
    category: read.text(content.category),
    explicit: read.flag(content.explicit),
    language: read.text(content.language),
    guid: read.text(content.guid),
    listenLinks: presentListenLinks(content.listenLinks, read),
  }
}
