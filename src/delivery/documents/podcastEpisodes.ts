// An episode as the public hears it.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import { episodeJsonLd } from '@/delivery/documents/jsonLd/episode'
import { jsonLdSchema } from '@/delivery/documents/jsonLd/node'
import { listenLinksSchema, presentListenLinks } from '@/delivery/documents/listenLinks'
import { mediaSchema, presentMedia } from '@/delivery/documents/media'
import type { Reader } from '@/delivery/documents/references/reader'
import { contactSummary } from '@/delivery/documents/summaries/contacts'
import { podcastSummary } from '@/delivery/documents/summaries/podcasts'
import { projectSummary } from '@/delivery/documents/summaries/projects'
import { richTextSchema } from '@/delivery/richText/schema'
import type { Publication } from '@/publishing/publications/readQuery'

const audioSchema = z
  .object({
    media: mediaSchema.nullable(),
    url: z.string().nullable().describe('Where the recording is: a path here, or its address elsewhere.'),
    bytes: z.number().nullable(),
    mimeType: z.string().nullable(),
    seconds: z.number().nullable(),
  })
  .meta({ id: 'Audio' })

export const episodeSchema = z
  .object({
    ...documentFields('podcast-episodes'),
    title: z.string(),
    podcast: podcastSummary.nullable(),
    series: z.string().nullable(),
    season: z.number().nullable(),
    number: z.number().nullable(),
    kind: z.string().nullable(),
    description: richTextSchema,
    hosts: z.array(contactSummary),
    guests: z.array(contactSummary),
    projects: z.array(projectSummary),
    released: z.object({
      date: z.iso.date().nullable().describe('First heard, when that was before its publication here.'),
      precision: z.string().nullable(),
      label: z.string().nullable(),
    }),
    audio: audioSchema,
    video: z.string().nullable(),
    transcript: mediaSchema.nullable(),
    chapters: z.array(
      z.object({ start: z.number().nullable(), title: z.string().nullable(), url: z.string().nullable() }),
    ),
    listenLinks: listenLinksSchema,
    jsonLd: jsonLdSchema,
  })
  .meta({ id: 'PodcastEpisode' })

export type Episode = z.infer<typeof episodeSchema>

export const presentEpisode = (publication: Publication, read: Reader): Episode => {
  const { content } = publication
  const released = read.group(content.released)
  const episode = {
    ...presentDocument('podcast-episodes', publication, read),
    title: read.label(content.title),
    podcast: read.one('podcasts', content.podcast),
    series: read.text(content.series),
    season: read.number(content.season),
    number: read.number(content.number),
    kind: read.text(content.kind),
    description: read.rich(content.description),
    hosts: read.many('contacts', content.hosts),
    guests: read.many('contacts', content.guests),
    projects: read.many('projects', content.projects),
    released: {
      date: read.day(released.date),
      precision: read.text(released.precision),
      label: read.text(released.label),
    },
    audio: presentAudio(content.audio, read),
    video: read.text(content.video),
    transcript: presentMedia(content.transcript, read),
    chapters: read.rows(content.chapters).map(({ start, title, url }) => ({
      start: read.number(start) ?? 0,
      title: read.text(title),
      url: read.text(url),
    })),
    listenLinks: presentListenLinks(content.listenLinks, read),
  }
  return { ...episode, jsonLd: episodeJsonLd(episode, read.excerpt(content.description), read) }
}

const presentAudio = (value: unknown, read: Reader): Episode['audio'] => {
  const { media: file, url, bytes, mimeType, seconds } = read.group(value)
  const media = presentMedia(file, read)
  return {
    media,
    url: media?.url ?? read.text(url),
    // A file of ours is as large, and what, as it is; what was written down is about an address elsewhere.
    bytes: media?.filesize ?? read.number(bytes),
    mimeType: media?.mimeType ?? read.text(mimeType),
    seconds: read.number(seconds),
  }
}
