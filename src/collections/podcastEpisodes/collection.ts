import { z } from 'zod'
import { defineCollection } from '@/collections/define/collection'
import { day } from '@/collections/fields/day'
import { groups } from '@/collections/fields/groups'
import { listenLinks } from '@/collections/fields/listenLinks'
import { dateLabel, precision } from '@/collections/fields/period'
import { choice, count, group, rows, side, text, webLink } from '@/collections/fields/plain'
import { protection } from '@/collections/fields/protection'
import { asLabel } from '@/collections/fields/public'
import { file, many, one } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { mediaType } from '@/collections/fields/validateCodes'
import { episodeCard, episodeTeaser } from '@/collections/podcastEpisodes/card'
import { episodeJsonLd } from '@/collections/podcastEpisodes/jsonLd'
import { label } from '@/platform/i18n/catalogue'

export const episodeKinds = {
  full: label('Episode'),
  trailer: label('Trailer'),
  bonus: label('Bonus'),
}

const released = group(
  'released',
  label('First heard'),
  [
    side(
      day('date', label('Date'), {
        public: { describe: 'When it was first released, if before its publication here.' },
      }),
      precision(),
    ),
    dateLabel(),
  ],
  {
    public: true,
    description: label('If the episode was released before it was published here.'),
  },
)

/** A file of ours is as large, and what, as it is; what was written down is about an address elsewhere. */
const audio = group(
  'audio',
  label('Recording'),
  [
    {
      ...file('media', { label: label('File'), public: true }),
      filterOptions: { mimeType: { contains: 'audio/' } },
    },
    webLink('url', label('Or its address elsewhere'), {
      public: {
        describe: 'Where the recording is: a path on this server, or a URL elsewhere.',
        present: (url, read, { media }) => read.entry('media', media)?.url ?? read.text(url),
      },
    }),
    side(
      count('bytes', label('Size in bytes'), {
        public: {
          present: (bytes, read, { media }) => read.entry('media', media)?.filesize ?? read.number(bytes),
        },
      }),
      text('mimeType', label('Type'), {
        public: {
          present: (type, read, { media }) => read.entry('media', media)?.mimeType ?? read.text(type),
        },
        rules: [mediaType],
        description: label('Such as audio/mpeg.'),
      }),
      count('seconds', label('Length in seconds'), { public: true }),
    ),
  ],
  { public: true, typeName: 'Audio' },
)

const chapters = rows(
  'chapters',
  { one: label('Chapter'), many: label('Chapters') },
  [
    side(
      count('start', label('Starts at second'), {
        required: true,
        public: { present: (value, read) => read.number(value) ?? 0 },
      }),
      text('title', label('Title'), { required: true, public: true, search: 'body' }),
    ),
    webLink('url', label('Link'), { public: true }),
  ],
  { public: true },
)

export const PodcastEpisodes = defineCollection({
  slug: 'podcast-episodes',
  singular: 'podcast-episode',
  labels: {
    singular: label('Podcast episode'),
    plural: label('Podcast episodes'),
  },
  group: groups.editorial,
  description: label('An episode of a podcast, with its recording and chapters.', {
    fr: 'Un épisode de podcast, avec son enregistrement et ses chapitres.',
    nl: 'Een podcastaflevering, met opname en hoofdstukken.',
  }),
  title: 'title',
  columns: ['title', 'podcast', 'number', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'podcast', 'season', 'number', 'kind'],
  steps: ['review', 'protection'],
  sitemap: true,
  inIssues: 'PodcastEpisode',
  summary: { kind: 'kind', text: 'description' },
  date: 'released.date',
  computed: {
    seconds: {
      summary: {
        schema: () => z.number().nullable().describe('Length of the recording.'),
        present: (_, read, { audio }) => read.number(read.group(audio).seconds),
      },
    },
  },
  publicOrder: ['title', 'podcast', 'series', 'season', 'number', 'seconds'],
  teaser: episodeTeaser,
  card: episodeCard,
  jsonLd: episodeJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Episode'),
          fields: [
            text('title', label('Title'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
              search: 'title',
            }),
            one('podcast', 'podcasts', {
              label: label('Podcast'),
              requiredForReview: true,
              public: true,
              summary: {
                schema: () => z.string().nullable(),
                describe: 'Id of the podcast.',
                present: (value, read) => read.text(value),
              },
              search: 'names',
            }),
            text('series', label('Series'), {
              public: true,
              summary: true,
              search: 'summary',
              localized: true,
              description: label('A run of episodes inside the show.'),
            }),
            side(
              count('season', label('Season'), { public: true, summary: true }),
              count('number', label('Number'), { public: true, summary: true, disableDuplicate: true }),
              choice('kind', label('Kind'), episodeKinds, { defaultValue: 'full', public: true }),
            ),
            richText('description', label('Description'), { public: true, search: 'body' }),
            many('hosts', 'contacts', { label: label('Hosts'), public: true, search: 'names' }),
            many('guests', 'contacts', { label: label('Guests'), public: true, search: 'names' }),
            many('projects', 'projects', { label: label('Projects'), public: true, search: 'names' }),
            released,
            protection(),
          ],
        },
        {
          label: label('Recording'),
          fields: [
            audio,
            webLink('video', label('Video'), {
              public: true,
              description: label('Address of the filmed version.'),
            }),
            file('transcript', {
              label: label('Transcript'),
              public: true,
              description: label('A VTT, SRT, text or PDF file.'),
              mimeTypes: ['text/vtt', 'application/x-subrip', 'text/plain', 'application/pdf'],
            }),
            chapters,
            listenLinks({ public: true, summary: true, disableDuplicate: true }),
          ],
        },
      ],
    },
  ],
})
