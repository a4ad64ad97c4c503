import { articleCard, articleTeaser } from '@/collections/articles/card'
import { articleJsonLd } from '@/collections/articles/jsonLd'
import { defineCollection } from '@/collections/define/collection'
import { day } from '@/collections/fields/day'
import { groups } from '@/collections/fields/groups'
import { choice, rows, text, textarea } from '@/collections/fields/plain'
import { protection } from '@/collections/fields/protection'
import { asLabel } from '@/collections/fields/public'
import { many, picture } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { label } from '@/platform/i18n/catalogue'

export const articleKinds = {
  news: label('News'),
  story: label('Story'),
  interview: label('Interview'),
  report: label('Report'),
  'project-update': label('Project update'),
  announcement: label('Announcement'),
  opinion: label('Opinion'),
}

const corrections = rows(
  'corrections',
  { one: label('Correction'), many: label('Corrections') },
  [
    day('at', label('On'), { required: true, public: true }),
    textarea('text', label('What was corrected'), { localized: true, public: true, search: 'body' }),
  ],
  { public: true, disableDuplicate: true, description: label('Shown with the article.') },
)

export const Articles = defineCollection({
  slug: 'articles',
  singular: 'article',
  labels: { singular: label('Article'), plural: label('Articles', { fr: 'Articles', nl: 'Artikelen' }) },
  group: groups.editorial,
  description: label('News, stories, interviews, reports.'),
  title: 'title',
  columns: ['title', 'kind', 'stage', 'projects', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'summary', 'leadImage'],
  steps: ['review', 'protection'],
  sitemap: true,
  feed: true,
  inIssues: 'Article',
  summary: { kind: 'kind', text: 'summary', image: 'leadImage' },
  teaser: articleTeaser,
  card: articleCard,
  jsonLd: articleJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Text'),
          fields: [
            text('title', label('Title'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
              search: 'title',
            }),
            text('kicker', label('Kicker'), {
              public: true,
              summary: true,
              search: 'summary',
              localized: true,
              description: label('A few words above the title.'),
            }),
            choice('kind', label('Kind'), articleKinds, {
              public: true,
              requiredForReview: true,
              defaultValue: 'news',
            }),
            textarea('summary', label('Summary'), {
              public: true,
              search: 'summary',
              localized: true,
              description: label('One or two sentences for lists and teasers.'),
            }),
            picture('leadImage', { label: label('Main picture'), public: true }),
            richText('body', label('Text'), { requiredForReview: true, public: true, search: 'body' }),
          ],
        },
        {
          label: label('People and projects'),
          fields: [
            many('authors', 'contacts', { label: label('Authors'), public: true, search: 'names' }),
            many('projects', 'projects', { label: label('Projects'), public: true, search: 'names' }),
            many('contacts', 'contacts', { label: label('Whom to ask'), public: true, search: 'names' }),
            text('dateline', label('Dateline'), {
              public: true,
              search: 'names',
              description: label('Where and when it was written: “Brussels, 3 March”.'),
            }),
            protection(),
          ],
        },
        { label: label('Corrections'), fields: [corrections] },
      ],
    },
  ],
})
