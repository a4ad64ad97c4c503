import { defineCollection } from '@/collections/define/collection'
import { country } from '@/collections/fields/countries'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, group, number, rows, side, text, webLink } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { figureCard, figureTeaser } from '@/collections/figures/card'
import { label } from '@/platform/i18n/catalogue'

export const charts = {
  none: label('None'),
  bar: label('Bars'),
  line: label('Line'),
  pie: label('Pie'),
  map: label('Map'),
  table: label('Table'),
}

const source = group(
  'source',
  label('Source'),
  [
    text('text', label('Source'), { localized: true, public: true, search: 'body' }),
    webLink('url', label('Address'), { public: true }),
  ],
  { public: true, summary: true, typeName: 'FigureSource' },
)

const comparison = group(
  'comparison',
  label('Compared with'),
  [
    side(
      number('value', label('Value then'), { public: true }),
      number('change', label('Change'), {
        public: { describe: 'In per cent.' },
        description: label('In per cent; less than zero for a fall.'),
      }),
    ),
    text('label', label('In words'), {
      public: true,
      localized: true,
      description: label('“up 8 % on the first half of 2025”.'),
    }),
  ],
  { public: true, summary: true, typeName: 'FigureComparison' },
)

const series = rows(
  'series',
  { one: label('Point'), many: label('Series') },
  [
    side(
      text('x', label('At'), {
        public: true,
        localized: true,
        description: label('Month, year or category.'),
      }),
      number('y', label('Value'), { required: true, public: true }),
    ),
    side(
      text('group', label('Group'), {
        public: true,
        localized: true,
        description: label('For several lines or colours.'),
      }),
      country({ public: true }),
    ),
  ],
  { public: true, summary: true, typeName: 'FigurePoint' },
)

export const Figures = defineCollection({
  slug: 'figures',
  singular: 'figure',
  labels: { singular: label('Figure'), plural: label('Figures') },
  group: groups.library,
  description: label('A number or a series with its source, kept in one place.'),
  title: 'label',
  columns: ['label', 'value', 'unit', 'stage', 'updatedAt'],
  populate: ['label', 'slug', 'value', 'display', 'unit'],
  steps: [],
  inIssues: 'CreativeWork',
  summary: { image: null },
  date: 'period.from',
  publicOrder: ['label', 'value', 'display', 'unit', 'period', 'source', 'comparison', 'series'],
  teaser: figureTeaser,
  card: figureCard,
  fields: [
    text('label', label('What is counted'), {
      localized: true,
      requiredForReview: true,
      public: asLabel,
      summary: true,
      search: 'title',
    }),
    side(
      number('value', label('Value'), { public: true, summary: true }),
      text('display', label('Shown as|figures'), {
        public: { describe: 'Text to show instead of the value, such as “more than 120”.' },
        summary: true,
        search: 'summary',
        localized: true,
        description: label('If the number would be too precise: “more than 120”.'),
      }),
      text('unit', label('Unit'), { localized: true, public: true, summary: true, search: 'summary' }),
    ),
    period({ public: true, summary: true, search: 'body' }),
    source,
    comparison,
    choice('chart', label('Chart'), charts, {
      defaultValue: 'none',
      public: true,
      summary: true,
    }),
    series,
  ],
})
