import { articleJsonLd } from '@/collections/articles/jsonLd'
import { defineCollection } from '@/collections/define/collection'
import { day } from '@/collections/fields/day'
import { groups } from '@/collections/fields/groups'
import { choice, rows, text, textarea } from '@/collections/fields/plain'
import { protection } from '@/collections/fields/protection'
import { asLabel } from '@/collections/fields/public'
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
    day('at', label('On', 'Le'), { required: true, public: true }),
    textarea('text', label('What was corrected', 'Ce qui a été rectifié'), { localized: true, public: true }),
  ],
  { public: true, description: label('Shown with the article.', 'Affichées avec l’article.') },
)

export const Articles = defineCollection({
  slug: 'articles',
  singular: 'article',
  labels: { singular: label('Article', 'Article'), plural: label('Articles', 'Articles') },
  group: groups.editorial,
  description: label(
    'News, stories, interviews, reports.',
    'Actualités, récits, entretiens, comptes rendus.',
  ),
  title: 'title',
  columns: ['title', 'kind', 'stage', 'projects', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'summary', 'leadImage'],
  steps: ['review', 'protection'],
  sitemap: true,
  summary: { kind: 'kind', text: 'summary', image: 'leadImage' },
  jsonLd: articleJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Text', 'Texte'),
          fields: [
            text('title', label('Title', 'Titre'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
            }),
            text('kicker', label('Kicker', 'Surtitre'), {
              public: true,
              summary: true,
              localized: true,
              description: label('A few words above the title.', 'Quelques mots au-dessus du titre.'),
            }),
            choice('kind', label('Kind', 'Genre'), articleKinds, {
              public: true,
              requiredForReview: true,
              defaultValue: 'news',
            }),
            textarea('summary', label('Summary', 'Résumé'), {
              public: true,
              localized: true,
              description: label(
                'One or two sentences for lists and teasers.',
                'Une ou deux phrases pour les listes et les accroches.',
              ),
            }),
            picture('leadImage', { label: label('Main picture', 'Image principale'), public: true }),
            richText('body', label('Text', 'Texte'), { requiredForReview: true, public: true }),
          ],
        },
        {
          label: label('People and projects', 'Personnes et projets'),
          fields: [
            many('authors', 'contacts', { label: label('Authors', 'Auteurs'), public: true }),
            many('projects', 'projects', { label: label('Projects', 'Projets'), public: true }),
            many('contacts', 'contacts', { label: label('Whom to ask', 'À qui s’adresser'), public: true }),
            text('dateline', label('Dateline', 'Lieu et date'), {
              public: true,
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
  ],
})
