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
  full: label('Episode'),
  trailer: label('Trailer'),
  bonus: label('Bonus'),
}

const released: CollectionConfig['fields'][number] = {
  name: 'released',
  type: 'group',
  label: label('First heard'),
  admin: {
    description: label('For an episode that came out before it was published here.'),
  },
  fields: [side(day('date', label('Date')), precision()), dateLabel()],
}

const audio: CollectionConfig['fields'][number] = {
  name: 'audio',
  type: 'group',
  label: label('Recording'),
  fields: [
    {
      ...file('media', { label: label('File') }),
      filterOptions: { mimeType: { contains: 'audio/' } },
    },
    webLink('url', label('Or its address elsewhere')),
    side(
      count('bytes', label('Size in bytes')),
      text('mimeType', label('Type'), {
        rules: [mediaType],
        description: label('Such as audio/mpeg.'),
      }),
      count('seconds', label('Length in seconds')),
    ),
  ],
}

const chapters = rows('chapters', { one: label('Chapter'), many: label('Chapters') }, [
  side(
    count('start', label('Starts at second'), { required: true }),
    text('title', label('Title'), { required: true }),
  ),
  webLink('url', label('Link')),
])

export const PodcastEpisodes: CollectionConfig = {
  slug: 'podcast-episodes',
  labels: {
    singular: label('Podcast episode'),
    plural: label('Podcast episodes'),
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
          label: label('Episode'),
          fields: [
            text('title', label('Title'), { localized: true, requiredForReview: true }),
            one('podcast', 'podcasts', { label: label('Podcast'), requiredForReview: true }),
            text('series', label('Series'), {
              localized: true,
              description: label('A run of episodes inside the show.'),
            }),
            side(
              count('season', label('Season')),
              count('number', label('Number')),
              choice('kind', label('Kind'), episodeKinds, { defaultValue: 'full' }),
            ),
            richText('description', label('Description')),
            many('hosts', 'contacts', { label: label('Hosts') }),
            many('guests', 'contacts', { label: label('Guests') }),
            many('projects', 'projects', { label: label('Projects') }),
            released,
            protection(),
          ],
        },
        {
          label: label('Recording'),
          fields: [
            audio,
            webLink('video', label('Video'), {
              description: label('Address of the filmed version.'),
            }),
            file('transcript', {
              label: label('Transcript'),
              description: label('A VTT, SRT, text or PDF file.'),
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
