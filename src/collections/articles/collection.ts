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
    day('at', label('On'), { required: true }),
    textarea('text', label('What was corrected'), { localized: true }),
  ],
  { description: label('Shown with the article.') },
)

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: label('Article'), plural: label('Articles') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'stage', 'projects', 'updatedAt'],
    description: label('News, stories, interviews, reports.'),
  },
  defaultPopulate: { title: true, slug: true, kind: true, summary: true, leadImage: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Text'),
          fields: [
            text('title', label('Title'), { localized: true, requiredForReview: true }),
            text('kicker', label('Kicker'), {
              localized: true,
              description: label('A few words above the title.'),
            }),
            choice('kind', label('Kind'), articleKinds, {
              requiredForReview: true,
              defaultValue: 'news',
            }),
            textarea('summary', label('Summary'), {
              localized: true,
              description: label('One or two sentences for lists and teasers.'),
            }),
            picture('leadImage', { label: label('Main picture') }),
            richText('body', label('Text'), { requiredForReview: true }),
          ],
        },
        {
          label: label('People and projects'),
          fields: [
            many('authors', 'contacts', { label: label('Authors') }),
            many('projects', 'projects', { label: label('Projects') }),
            many('contacts', 'contacts', { label: label('Whom to ask') }),
            text('dateline', label('Dateline'), {
              description: label('Where and when it was written: “Brussels, 3 March”.'),
            }),
            protection(),
          ],
        },
        { label: label('Corrections'), fields: [corrections] },
      ],
    },
    ...editorialFields(),
  ],
}
