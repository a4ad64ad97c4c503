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
import { episodeJsonLd } from '@/collections/podcastEpisodes/jsonLd'
import { label } from '@/platform/i18n/label'

export const episodeKinds = {
  full: label('Episode', 'Épisode'),
  trailer: label('Trailer', 'Bande-annonce'),
  bonus: label('Bonus', 'Bonus'),
}

const released = group(
  'released',
  label('First heard', 'Première diffusion'),
  [
    side(
      day('date', label('Date', 'Date'), {
        public: { describe: 'First heard, when that was before its publication here.' },
      }),
      precision(),
    ),
    dateLabel(),
  ],
  {
    public: true,
    description: label(
      'For an episode that came out before it was published here.',
      'Pour un épisode sorti avant d’être publié ici.',
    ),
  },
)

/** A file of ours is as large, and what, as it is; what was written down is about an address elsewhere. */
const audio = group(
  'audio',
  label('Recording', 'Enregistrement'),
  [
    {
      ...file('media', { label: label('File', 'Fichier'), public: true }),
      filterOptions: { mimeType: { contains: 'audio/' } },
    },
    webLink('url', label('Or its address elsewhere', 'Ou son adresse ailleurs'), {
      public: {
        describe: 'Where the recording is: a path here, or its address elsewhere.',
        present: (url, read, { media }) => read.entry('media', media)?.url ?? read.text(url),
      },
    }),
    side(
      count('bytes', label('Size in bytes', 'Taille en octets'), {
        public: {
          present: (bytes, read, { media }) => read.entry('media', media)?.filesize ?? read.number(bytes),
        },
      }),
      text('mimeType', label('Type', 'Type'), {
        public: {
          present: (type, read, { media }) => read.entry('media', media)?.mimeType ?? read.text(type),
        },
        rules: [mediaType],
        description: label('Such as audio/mpeg.', 'Par exemple audio/mpeg.'),
      }),
      count('seconds', label('Length in seconds', 'Durée en secondes'), { public: true }),
    ),
  ],
  { public: true, typeName: 'Audio' },
)

const chapters = rows(
  'chapters',
  { one: label('Chapter', 'Chapitre'), many: label('Chapters', 'Chapitres') },
  [
    side(
      count('start', label('Starts at second', 'Commence à la seconde'), {
        required: true,
        public: { present: (value, read) => read.number(value) ?? 0 },
      }),
      text('title', label('Title', 'Titre'), { required: true, public: true }),
    ),
    webLink('url', label('Link', 'Lien'), { public: true }),
  ],
  { public: true },
)

export const PodcastEpisodes = defineCollection({
  slug: 'podcast-episodes',
  singular: 'podcast-episode',
  labels: {
    singular: label('Podcast episode', 'Épisode de podcast'),
    plural: label('Podcast episodes', 'Épisodes de podcast'),
  },
  group: groups.editorial,
  title: 'title',
  columns: ['title', 'podcast', 'number', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'podcast', 'season', 'number', 'kind'],
  steps: ['review', 'protection'],
  sitemap: true,
  summary: { kind: 'kind', text: 'description' },
  computed: {
    seconds: {
      summary: {
        schema: () => z.number().nullable().describe('Length of the recording.'),
        present: (_, read, { audio }) => read.number(read.group(audio).seconds),
      },
    },
  },
  publicOrder: ['title', 'podcast', 'series', 'season', 'number', 'seconds'],
  jsonLd: episodeJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Episode', 'Épisode'),
          fields: [
            text('title', label('Title', 'Titre'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
            }),
            one('podcast', 'podcasts', {
              label: label('Podcast', 'Podcast'),
              requiredForReview: true,
              public: true,
              summary: {
                schema: () => z.string().nullable(),
                describe: 'Id of the podcast.',
                present: (value, read) => read.text(value),
              },
            }),
            text('series', label('Series', 'Série'), {
              public: true,
              summary: true,
              localized: true,
              description: label(
                'A run of episodes inside the show.',
                'Une suite d’épisodes au sein de l’émission.',
              ),
            }),
            side(
              count('season', label('Season', 'Saison'), { public: true, summary: true }),
              count('number', label('Number', 'Numéro'), { public: true, summary: true }),
              choice('kind', label('Kind', 'Genre'), episodeKinds, { defaultValue: 'full', public: true }),
            ),
            richText('description', label('Description', 'Description'), { public: true }),
            many('hosts', 'contacts', { label: label('Hosts', 'Animation'), public: true }),
            many('guests', 'contacts', { label: label('Guests', 'Invités'), public: true }),
            many('projects', 'projects', { label: label('Projects', 'Projets'), public: true }),
            released,
            protection(),
          ],
        },
        {
          label: label('Recording', 'Enregistrement'),
          fields: [
            audio,
            webLink('video', label('Video', 'Vidéo'), {
              public: true,
              description: label('Address of the filmed version.', 'Adresse de la version filmée.'),
            }),
            file('transcript', {
              label: label('Transcript', 'Transcription'),
              public: true,
              description: label('A VTT, SRT, text or PDF file.', 'Un fichier VTT, SRT, texte ou PDF.'),
              mimeTypes: ['text/vtt', 'application/x-subrip', 'text/plain', 'application/pdf'],
            }),
            chapters,
            listenLinks({ public: true, summary: true }),
          ],
        },
      ],
    },
  ],
})
