import { z } from 'zod'
import { defineCollection } from '@/collections/define/collection'
import { groups } from '@/collections/fields/groups'
import { choice, languageCode, number, rows, side, text, textarea, webLink } from '@/collections/fields/plain'
import { asLabel, type Public } from '@/collections/fields/public'
import { file, many, one, picture } from '@/collections/fields/relation'
import { between, wholeRule } from '@/collections/fields/validateNumbers'
import { resourceCard, resourceTeaser } from '@/collections/resources/card'
import { label } from '@/platform/i18n/catalogue'

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

/** In summaries, without their entries in the directory. */
const creatorNames: Public = {
  schema: () => z.array(z.object({ name: z.string(), role: z.string().nullable() })),
  present: (value, read) =>
    read.rows(value).map(({ name, role }) => ({ name: read.label(name), role: read.text(role) })),
}

const creators = rows(
  'creators',
  { one: label('Creator'), many: label('By') },
  [
    side(
      text('name', label('Name'), { required: true, public: asLabel, search: 'names' }),
      choice('role', label('Role|projects'), creatorRoles, { defaultValue: 'author', public: true }),
    ),
    one('contact', 'contacts', { label: label('In the directory'), public: true }),
  ],
  { public: true, summary: creatorNames },
)

const files = rows(
  'files',
  { one: label('File'), many: label('Files') },
  [
    languageCode('language', label('Language'), {
      public: true,
      description: label('Its code: en, fr, ar.'),
    }),
    file('media', { label: label('File'), public: true }),
    webLink('url', label('Or its address elsewhere'), {
      public: { present: (url, read, { media }) => read.entry('media', media)?.url ?? read.text(url) },
    }),
  ],
  { public: true },
)

export const Resources = defineCollection({
  slug: 'resources',
  singular: 'resource',
  labels: { singular: label('Resource'), plural: label('Resources') },
  group: groups.editorial,
  description: label('Books, films, reports, guides and tools worth knowing.'),
  title: 'title',
  columns: ['title', 'kind', 'year', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'year', 'url', 'cover'],
  steps: ['review', 'protection'],
  sitemap: true,
  inIssues: 'CreativeWork',
  summary: { kind: 'kind', text: 'blurb', image: 'cover' },
  publicOrder: ['title', 'kind', 'creators'],
  teaser: resourceTeaser,
  card: resourceCard,
  fields: [
    text('title', label('Title'), {
      localized: true,
      requiredForReview: true,
      public: asLabel,
      summary: true,
      search: 'title',
    }),
    side(
      choice('kind', label('Kind'), resourceKinds, { requiredForReview: true, public: true }),
      number('year', label('Year'), {
        rules: [wholeRule, between(1000, 2200)],
        public: true,
        summary: true,
        search: 'names',
      }),
    ),
    creators,
    textarea('blurb', label('In a few words'), { localized: true, public: true, search: 'summary' }),
    webLink('url', label('Web address'), {
      public: { describe: 'Where to find it.' },
      summary: true,
    }),
    picture('cover', { label: label('Cover'), public: true }),
    files,
    many('projects', 'projects', { label: label('Projects'), public: true, search: 'names' }),
  ],
})
