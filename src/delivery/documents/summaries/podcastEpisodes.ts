import { z } from 'zod'
import { listenLinksSchema, presentListenLinks } from '@/delivery/documents/listenLinks'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const episodeSummary = z
  .object({
    ...summaryFields('podcast-episodes'),
    title: z.string(),
    podcast: z.string().nullable().describe('Id of the podcast.'),
    series: z.string().nullable(),
    season: z.number().nullable(),
    number: z.number().nullable(),
    seconds: z.number().nullable().describe('Length of the recording.'),
    listenLinks: listenLinksSchema,
  })
  .meta({ id: 'PodcastEpisodeSummary' })

export const summariseEpisode = (publication: Publication, read: Reader): z.infer<typeof episodeSummary> => {
  const { title, podcast, series, season, number, kind, description, audio, seo, listenLinks } =
    publication.content
  const image = read.group(seo).image
  return {
    ...commonSummary('podcast-episodes', publication, read, {
      kind,
      summary: read.excerpt(description),
      image,
    }),
    title: read.label(title),
    podcast: read.text(podcast),
    series: read.text(series),
    season: read.number(season),
    number: read.number(number),
    seconds: read.number(read.group(audio).seconds),
    listenLinks: presentListenLinks(listenLinks, read),
  }
}
