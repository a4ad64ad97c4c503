import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { day } from '@/collections/fields/day'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { listenLinks } from '@/collections/fields/listenLinks'
import { dateLabel, precision } from '@/collections/fields/period'
import { choice, count, rows, side, text, webLink } from '@/collections/fields/plain'
import { protection } from '@/collections/fields/protection'
import { file, many, one } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { mediaType } from '@/collections/fields/validateCodes'
import { label } from '@/platform/i18n/label'

export const episodeKinds = {
  full: label('Episode', 'Épisode'),
  trailer: label('Trailer', 'Bande-annonce'),
  bonus: label('Bonus', 'Bonus'),
}

const released: CollectionConfig['fields'][number] = {
  name: 'released',
  type: 'group',
  label: label('First heard', 'Première diffusion'),
  admin: {
    description: label(
      'For an episode that came out before it was published here.',
      'Pour un épisode sorti avant d’être publié ici.',
    ),
  },
  fields: [side(day('date', label('Date', 'Date')), precision()), dateLabel()],
}

const audio: CollectionConfig['fields'][number] = {
  name: 'audio',
  type: 'group',
  label: label('Recording', 'Enregistrement'),
  fields: [
    {
      ...file('media', { label: label('File', 'Fichier') }),
      filterOptions: { mimeType: { contains: 'audio/' } },
    },
    webLink('url', label('Or its address elsewhere', 'Ou son adresse ailleurs')),
    side(
      count('bytes', label('Size in bytes', 'Taille en octets')),
      text('mimeType', label('Type', 'Type'), {
        rules: [mediaType],
        description: label('Such as audio/mpeg.', 'Par exemple audio/mpeg.'),
      }),
      count('seconds', label('Length in seconds', 'Durée en secondes')),
    ),
  ],
}

const chapters = rows(
  'chapters',
  { one: label('Chapter', 'Chapitre'), many: label('Chapters', 'Chapitres') },
  [
    side(
      count('start', label('Starts at second', 'Commence à la seconde'), { required: true }),
      text('title', label('Title', 'Titre'), { required: true }),
    ),
    webLink('url', label('Link', 'Lien')),
  ],
)

export const PodcastEpisodes: CollectionConfig = {
  slug: 'podcast-episodes',
  labels: {
    singular: label('Podcast episode', 'Épisode de podcast'),
    plural: label('Podcast episodes', 'Épisodes de podcast'),
  },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'podcast', 'number', 'stage', 'updatedAt'],
  },
  defaultPopulate: { title: true, slug: true, podcast: true, season: true, number: true, kind: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Episode', 'Épisode'),
          fields: [
            text('title', label('Title', 'Titre'), { localized: true, requiredForReview: true }),
            one('podcast', 'podcasts', { label: label('Podcast', 'Podcast'), requiredForReview: true }),
            text('series', label('Series', 'Série'), {
              localized: true,
              description: label(
                'A run of episodes inside the show.',
                'Une suite d’épisodes au sein de l’émission.',
              ),
            }),
            side(
              count('season', label('Season', 'Saison')),
              count('number', label('Number', 'Numéro')),
              choice('kind', label('Kind', 'Genre'), episodeKinds, { defaultValue: 'full' }),
            ),
            richText('description', label('Description', 'Description')),
            many('hosts', 'contacts', { label: label('Hosts', 'Animation') }),
            many('guests', 'contacts', { label: label('Guests', 'Invités') }),
            many('projects', 'projects', { label: label('Projects', 'Projets') }),
            released,
            protection(),
          ],
        },
        {
          label: label('Recording', 'Enregistrement'),
          fields: [
            audio,
            webLink('video', label('Video', 'Vidéo'), {
              description: label('Address of the filmed version.', 'Adresse de la version filmée.'),
            }),
            file('transcript', {
              label: label('Transcript', 'Transcription'),
              description: label('A VTT, SRT, text or PDF file.', 'Un fichier VTT, SRT, texte ou PDF.'),
              mimeTypes: ['text/vtt', 'application/x-subrip', 'text/plain', 'application/pdf'],
            }),
            chapters,
            listenLinks(),
          ],
        },
      ],
    },
    ...editorialFields(),
  ],
}
