import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { country } from '@/collections/fields/countries'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, number, rows, side, text, webLink } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/label'

export const charts = {
  none: label('None'),
  bar: label('Bars'),
  line: label('Line'),
  pie: label('Pie'),
  map: label('Map'),
  table: label('Table'),
}

type Field = CollectionConfig['fields'][number]

const source: Field = {
  name: 'source',
  type: 'group',
  label: label('Source'),
  fields: [text('text', label('Source'), { localized: true }), webLink('url', label('Address'))],
}

const comparison: Field = {
  name: 'comparison',
  type: 'group',
  label: label('Compared with'),
  fields: [
    side(
      number('value', label('Value then')),
      number('change', label('Change'), {
        description: label('In per cent; less than zero for a fall.'),
      }),
    ),
    text('label', label('In words'), {
      localized: true,
      description: label('“up 8 % on the first half of 2025”.'),
    }),
  ],
}

const series = rows('series', { one: label('Point'), many: label('Series') }, [
  side(
    text('x', label('At'), {
      localized: true,
      description: label('Month, year or category.'),
    }),
    number('y', label('Value'), { required: true }),
  ),
  side(
    text('group', label('Group'), {
      localized: true,
      description: label('For several lines or colours.'),
    }),
    country(),
  ),
])

export const Figures: CollectionConfig = {
  slug: 'figures',
  labels: { singular: label('Figure'), plural: label('Figures') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.library,
    useAsTitle: 'label',
    defaultColumns: ['label', 'value', 'unit', 'stage', 'updatedAt'],
    description: label('A number or a series with its source, kept in one place.'),
  },
  defaultPopulate: { label: true, slug: true, value: true, display: true, unit: true },
  fields: [
    text('label', label('What is counted'), {
      localized: true,
      requiredForReview: true,
    }),
    side(
      number('value', label('Value')),
      text('display', label('Shown as|figures'), {
        localized: true,
        description: label('Where digits would say too much: “more than 120”.'),
      }),
      text('unit', label('Unit'), { localized: true }),
    ),
    period(),
    source,
    comparison,
    choice('chart', label('Chart'), charts, { defaultValue: 'none' }),
    series,
    ...editorialFields(),
  ],
}
