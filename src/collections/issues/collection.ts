import type { CollectionConfig, CollectionSlug } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, email, number, rows, side, text, textarea } from '@/collections/fields/plain'
import { many, one, picture } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { label } from '@/platform/i18n/label'

export const issueKinds = {
  newsletter: label('Newsletter'),
  'annual-report': label('Annual report'),
  special: label('Special issue'),
}

const displays = {
  full: label('In full'),
  teaser: label('Teaser with a link'),
  title: label('Title alone'),
}

const items = rows('items', { one: label('Item'), many: label('Items') }, [
  {
    name: 'item',
    type: 'relationship',
    relationTo: [
      'articles',
      'projects',
      'podcast-episodes',
      'events',
      'resources',
      'figures',
      'issues',
    ] as CollectionSlug[],
    required: true,
    maxDepth: 1,
    label: label('Document'),
  },
  textarea('teaser', label('Teaser'), {
    localized: true,
    description: label('Left empty, the summary of the document is used.'),
  }),
  choice('display', label('Shown'), displays, { defaultValue: 'teaser' }),
])

const sections = rows(
  'sections',
  { one: label('Section'), many: label('Sections') },
  [
    side(text('heading', label('Heading'), { localized: true, width: '75%' }), {
      name: 'level',
      type: 'number',
      min: 1,
      max: 3,
      defaultValue: 1,
      label: label('Level'),
      admin: {
        step: 1,
        width: '25%',
        description: label('1 for a main section, 2 and 3 below it.'),
      },
    }),
    textarea('intro', label('Introduction'), { localized: true }),
    items,
  ],
  {
    description: label('In reading order. A section of level 2 belongs to the section of level 1 above it.'),
  },
)

const mail: CollectionConfig['fields'][number] = {
  name: 'mail',
  type: 'group',
  label: label('As an e-mail'),
  fields: [
    text('subject', label('Subject'), { localized: true }),
    text('preheader', label('Preview line'), {
      localized: true,
      description: label('Shown by mail programs after the subject.'),
    }),
    email('replyTo', label('Answers go to')),
  ],
}

export const Issues: CollectionConfig = {
  slug: 'issues',
  labels: { singular: label('Issue'), plural: label('Issues') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.editorial,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'stage', 'period.from', 'updatedAt'],
    description: label('A newsletter or report: documents in an order, published together.'),
  },
  defaultPopulate: { title: true, slug: true, kind: true, number: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Issue'),
          fields: [
            text('title', label('Title'), { localized: true, requiredForReview: true }),
            side(
              choice('kind', label('Kind'), issueKinds, {
                requiredForReview: true,
                defaultValue: 'newsletter',
              }),
              number('number', label('Number')),
            ),
            period(),
            one('publisher', 'organisations', { label: label('Publisher') }),
            picture('cover', { label: label('Cover') }),
            richText('editorial', label('Editorial|issues')),
            many('signedBy', 'contacts', { label: label('Signed by') }),
          ],
        },
        { label: label('Sections'), fields: [sections] },
        { label: label('E-mail'), fields: [mail] },
      ],
    },
    ...editorialFields(),
  ],
}
