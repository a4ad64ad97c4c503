import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { choice, languageCode, number, rows, side, text, textarea, webLink } from '@/collections/fields/plain'
import { file, many, one, picture } from '@/collections/fields/relation'
import { between, whole } from '@/collections/fields/validateNumbers'
import { label } from '@/platform/i18n/label'

export const resourceKinds = {
  book: label('Book'),
  film: label('Film'),
  report: label('Report|resources'),
  guide: label('Guide'),
  toolkit: label('Toolkit'),
  video: label('Video'),
  portal: label('Portal'),
  app: label('App'),
  newsletter: label('Newsletter'),
  article: label('Article elsewhere'),
  training: label('Course'),
  other: label('Other'),
}

const creatorRoles = {
  author: label('Author'),
  director: label('Director'),
  editor: label('Editor'),
  publisher: label('Publisher|resources'),
  other: label('Other'),
}

const creators = rows('creators', { one: label('Creator'), many: label('By') }, [
  side(
    text('name', label('Name'), { required: true }),
    choice('role', label('Role|resources'), creatorRoles, { defaultValue: 'author' }),
  ),
  one('contact', 'contacts', { label: label('In the directory') }),
])

const files = rows('files', { one: label('File'), many: label('Files') }, [
  languageCode('language', label('Language'), {
    description: label('Its code: en, fr, ar.'),
  }),
  file('media', { label: label('File') }),
  webLink('url', label('Or its address elsewhere')),
])

export const Resources: CollectionConfig = {
  slug: 'resources',
  labels: { singular: label('Resource'), plural: label('Resources') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'year', 'stage', 'updatedAt'],
    description: label('Books, films, reports, guides and tools worth knowing.'),
  },
  defaultPopulate: { title: true, slug: true, kind: true, year: true, url: true, cover: true },
  fields: [
    text('title', label('Title'), { localized: true, requiredForReview: true }),
    side(
      choice('kind', label('Kind'), resourceKinds, { requiredForReview: true }),
      number('year', label('Year'), { rules: [whole, between(1000, 2200)] }),
    ),
    creators,
    textarea('blurb', label('In a few words'), { localized: true }),
    webLink('url', label('Web address')),
    picture('cover', { label: label('Cover') }),
    files,
    many('projects', 'projects', { label: label('Projects') }),
    ...editorialFields(),
  ],
}
