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

const creators = rows('creators', { one: label('Creator', 'Créateur'), many: label('By', 'Par') }, [
  side(
    text('name', label('Name', 'Nom'), { required: true }),
    choice('role', label('Role', 'Rôle'), creatorRoles, { defaultValue: 'author' }),
  ),
  one('contact', 'contacts', { label: label('In the directory', 'Dans l’annuaire') }),
])

const files = rows('files', { one: label('File', 'Fichier'), many: label('Files', 'Fichiers') }, [
  languageCode('language', label('Language', 'Langue'), {
    description: label('Its code: en, fr, ar.', 'Son code : en, fr, ar.'),
  }),
  file('media', { label: label('File', 'Fichier') }),
  webLink('url', label('Or its address elsewhere', 'Ou son adresse ailleurs')),
])

export const Resources: CollectionConfig = {
  slug: 'resources',
  labels: { singular: label('Resource', 'Ressource'), plural: label('Resources', 'Ressources') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'year', 'stage', 'updatedAt'],
    description: label(
      'Books, films, reports, guides and tools worth knowing.',
      'Livres, films, rapports, guides et outils à connaître.',
    ),
  },
  defaultPopulate: { title: true, slug: true, kind: true, year: true, url: true, cover: true },
  fields: [
    text('title', label('Title', 'Titre'), { localized: true, requiredForReview: true }),
    side(
      choice('kind', label('Kind', 'Genre'), resourceKinds, { requiredForReview: true }),
      number('year', label('Year', 'Année'), { rules: [whole, between(1000, 2200)] }),
    ),
    creators,
    textarea('blurb', label('In a few words', 'En quelques mots'), { localized: true }),
    webLink('url', label('Web address', 'Adresse web')),
    picture('cover', { label: label('Cover', 'Couverture') }),
    files,
    many('projects', 'projects', { label: label('Projects', 'Projets') }),
    ...editorialFields(),
  ],
}
