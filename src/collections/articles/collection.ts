import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { day } from '@/collections/fields/day'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { choice, rows, text, textarea } from '@/collections/fields/plain'
import { protection } from '@/collections/fields/protection'
import { many, picture } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { label } from '@/platform/i18n/label'

export const articleKinds = {
  news: label('News', 'Actualité'),
  story: label('Story', 'Récit'),
  interview: label('Interview', 'Entretien'),
  report: label('Report', 'Compte rendu'),
  'project-update': label('Project update', 'Nouvelles d’un projet'),
  announcement: label('Announcement', 'Annonce'),
  opinion: label('Opinion', 'Opinion'),
}

const corrections = rows(
  'corrections',
  { one: label('Correction', 'Rectification'), many: label('Corrections', 'Rectifications') },
  [
    day('at', label('On', 'Le'), { required: true }),
    textarea('text', label('What was corrected', 'Ce qui a été rectifié'), { localized: true }),
  ],
  { description: label('Shown with the article.', 'Affichées avec l’article.') },
)

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: label('Article', 'Article'), plural: label('Articles', 'Articles') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'stage', 'projects', 'updatedAt'],
    description: label(
      'News, stories, interviews, reports.',
      'Actualités, récits, entretiens, comptes rendus.',
    ),
  },
  defaultPopulate: { title: true, slug: true, kind: true, summary: true, leadImage: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Text', 'Texte'),
          fields: [
            text('title', label('Title', 'Titre'), { localized: true, requiredForReview: true }),
            text('kicker', label('Kicker', 'Surtitre'), {
              localized: true,
              description: label('A few words above the title.', 'Quelques mots au-dessus du titre.'),
            }),
            choice('kind', label('Kind', 'Genre'), articleKinds, {
              requiredForReview: true,
              defaultValue: 'news',
            }),
            textarea('summary', label('Summary', 'Résumé'), {
              localized: true,
              description: label(
                'One or two sentences for lists and teasers.',
                'Une ou deux phrases pour les listes et les accroches.',
              ),
            }),
            picture('leadImage', { label: label('Main picture', 'Image principale') }),
            richText('body', label('Text', 'Texte'), { requiredForReview: true }),
          ],
        },
        {
          label: label('People and projects', 'Personnes et projets'),
          fields: [
            many('authors', 'contacts', { label: label('Authors', 'Auteurs') }),
            many('projects', 'projects', { label: label('Projects', 'Projets') }),
            many('contacts', 'contacts', { label: label('Whom to ask', 'À qui s’adresser') }),
            text('dateline', label('Dateline', 'Lieu et date'), {
              description: label(
                'Where and when it was written: “Brussels, 3 March”.',
                'Où et quand le texte fut écrit : « Bruxelles, 3 mars ».',
              ),
            }),
            protection(),
          ],
        },
        { label: label('Corrections', 'Rectifications'), fields: [corrections] },
      ],
    },
    ...editorialFields(),
  ],
}
