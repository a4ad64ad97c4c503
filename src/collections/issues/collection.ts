import { z } from 'zod'
import { defineCollection } from '@/collections/define/collection'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, email, group, number, rows, side, text, textarea } from '@/collections/fields/plain'
import { asLabel, asNumber, publicCustom } from '@/collections/fields/public'
import { many, one, picture } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { issueTeaser } from '@/collections/issues/card'
import { itemTypes } from '@/collections/issues/items'
import { issueJsonLd } from '@/collections/issues/jsonLd'
import { acknowledgements, edition, editions, issueItems } from '@/collections/issues/present'
import { label } from '@/platform/i18n/catalogue'

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

const items = rows(
  'items',
  { one: label('Item'), many: label('Items') },
  [
    {
      name: 'item',
      type: 'relationship',
      relationTo: itemTypes,
      required: true,
      maxDepth: 1,
      label: label('Document'),
    },
    textarea('teaser', label('Teaser'), {
      localized: true,
      description: label('Leave empty to use the summary of the document.'),
    }),
    choice('display', label('Shown'), displays, { defaultValue: 'teaser' }),
  ],
  { public: issueItems },
)

const sections = rows(
  'sections',
  { one: label('Section'), many: label('Sections') },
  [
    side(text('heading', label('Heading'), { localized: true, width: '75%', public: true, search: 'body' }), {
      name: 'level',
      type: 'number',
      min: 1,
      max: 3,
      defaultValue: 1,
      label: label('Level'),
      custom: publicCustom(
        { public: { schema: () => z.number(), present: (value, read) => read.number(value) ?? 1 } },
        asNumber,
      ),
      admin: {
        step: 1,
        width: '25%',
        description: label('1 for a main section, 2 and 3 below it.'),
      },
    }),
    textarea('intro', label('Introduction'), { localized: true, public: true, search: 'body' }),
    items,
  ],
  {
    public: true,
    typeName: 'IssueSection',
    description: label('In reading order. A section of level 2 belongs to the section of level 1 above it.'),
  },
)

const mail = group(
  'mail',
  label('As an e-mail'),
  [
    text('subject', label('Subject'), { localized: true, public: true }),
    text('preheader', label('Preview line'), {
      public: true,
      localized: true,
      description: label('Shown by mail programs after the subject.'),
    }),
    email('replyTo', label('Answers go to'), { public: true }),
  ],
  { public: true },
)

export const Issues = defineCollection({
  slug: 'issues',
  singular: 'issue',
  labels: { singular: label('Issue'), plural: label('Issues') },
  group: groups.editorial,
  description: label('A newsletter or report: documents in an order, published together.'),
  title: 'title',
  columns: ['title', 'kind', 'stage', 'period.from', 'updatedAt'],
  populate: ['title', 'slug', 'kind', 'number'],
  steps: ['release'],
  sitemap: true,
  summary: { kind: 'kind', text: 'editorial', image: 'cover' },
  date: 'period.from',
  computed: {
    edition: { public: edition },
    editions: { public: editions },
    acknowledgements: { public: acknowledgements },
  },
  publicOrder: [
    'title',
    'kind',
    'number',
    'edition',
    'editions',
    'period',
    'publisher',
    'cover',
    'editorial',
    'signedBy',
    'sections',
    'acknowledgements',
  ],
  teaser: issueTeaser,
  jsonLd: issueJsonLd,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Issue'),
          fields: [
            text('title', label('Title'), {
              localized: true,
              requiredForReview: true,
              public: asLabel,
              summary: true,
              search: 'title',
            }),
            side(
              choice('kind', label('Kind'), issueKinds, {
                public: true,
                requiredForReview: true,
                defaultValue: 'newsletter',
              }),
              number('number', label('Number'), { public: true, summary: true, disableDuplicate: true }),
            ),
            period({ public: true, summary: true }),
            one('publisher', 'organisations', { label: label('Publisher'), public: true, search: 'names' }),
            picture('cover', { label: label('Cover'), public: true }),
            richText('editorial', label('Editorial|issues'), { public: true, search: 'body' }),
            many('signedBy', 'contacts', { label: label('Signed by'), public: true, search: 'names' }),
          ],
        },
        { label: label('Sections'), fields: [sections] },
        { label: label('E-mail'), fields: [mail] },
      ],
    },
  ],
})
