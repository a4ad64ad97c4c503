import { z } from 'zod'
import { defineCollection } from '@/collections/define/collection'
import { groups } from '@/collections/fields/groups'
import { choice, languageCode, number, rows, side, text, textarea, webLink } from '@/collections/fields/plain'
import { asLabel, type Public } from '@/collections/fields/public'
import { file, many, one, picture } from '@/collections/fields/relation'
import { between, whole } from '@/collections/fields/validateNumbers'
import { label } from '@/platform/i18n/label'

export const resourceKinds = {
  book: label('Book', 'Livre'),
  film: label('Film', 'Film'),
  report: label('Report', 'Rapport'),
  guide: label('Guide', 'Guide'),
  toolkit: label('Toolkit', 'Boîte à outils'),
  video: label('Video', 'Vidéo'),
  portal: label('Portal', 'Portail'),
  app: label('App', 'Application'),
  newsletter: label('Newsletter', 'Lettre d’information'),
  article: label('Article elsewhere', 'Article paru ailleurs'),
  training: label('Course', 'Formation'),
  other: label('Other', 'Autre'),
}

const creatorRoles = {
  author: label('Author', 'Auteur'),
  director: label('Director', 'Réalisateur'),
  editor: label('Editor', 'Éditeur scientifique'),
  publisher: label('Publisher', 'Maison d’édition'),
  other: label('Other', 'Autre'),
}

/** In summaries, without their entries in the directory. */
const creatorNames: Public = {
  schema: () => z.array(z.object({ name: z.string(), role: z.string().nullable() })),
  present: (value, read) =>
    read.rows(value).map(({ name, role }) => ({ name: read.label(name), role: read.text(role) })),
}

const creators = rows(
  'creators',
  { one: label('Creator', 'Créateur'), many: label('By', 'Par') },
  [
    side(
      text('name', label('Name', 'Nom'), { required: true, public: asLabel }),
      choice('role', label('Role', 'Rôle'), creatorRoles, { defaultValue: 'author', public: true }),
    ),
    one('contact', 'contacts', { label: label('In the directory', 'Dans l’annuaire'), public: true }),
  ],
  { public: true, summary: creatorNames },
)

const files = rows(
  'files',
  { one: label('File', 'Fichier'), many: label('Files', 'Fichiers') },
  [
    languageCode('language', label('Language', 'Langue'), {
      public: true,
      description: label('Its code: en, fr, ar.', 'Son code : en, fr, ar.'),
    }),
    file('media', { label: label('File', 'Fichier'), public: true }),
    webLink('url', label('Or its address elsewhere', 'Ou son adresse ailleurs'), {
      public: { present: (url, read, { media }) => read.entry('media', media)?.url ?? read.text(url) },
    }),
  ],
  { public: true },
)

export const Resources = defineCollection({
  slug: 'resources',
  singular: 'resource',
  labels: { singular: label('Resource', 'Ressource'), plural: label('Resources', 'Ressources') },
  group: groups.editorial,
  description: label(
    'Books, films, reports, guides and tools worth knowing.',
    'Livres, films, rapports, guides et outils à connaître.',
  ),
  title: 'title',
  columns: ['title', 'kind', 'year', 'stage', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'year', 'url', 'cover'],
  steps: ['review', 'protection'],
  sitemap: true,
  summary: { kind: 'kind', text: 'blurb', image: 'cover' },
  publicOrder: ['title', 'kind', 'creators'],
  fields: [
    text('title', label('Title', 'Titre'), {
      localized: true,
      requiredForReview: true,
      public: asLabel,
      summary: true,
    }),
    side(
      choice('kind', label('Kind', 'Genre'), resourceKinds, { requiredForReview: true, public: true }),
      number('year', label('Year', 'Année'), {
        rules: [whole, between(1000, 2200)],
        public: true,
        summary: true,
      }),
    ),
    creators,
    textarea('blurb', label('In a few words', 'En quelques mots'), { localized: true, public: true }),
    webLink('url', label('Web address', 'Adresse web'), {
      public: { describe: 'Where it is found.' },
      summary: true,
    }),
    picture('cover', { label: label('Cover', 'Couverture'), public: true }),
    files,
    many('projects', 'projects', { label: label('Projects', 'Projets'), public: true }),
  ],
})
