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
  none: label('None', 'Aucun'),
  bar: label('Bars', 'Barres'),
  line: label('Line', 'Courbe'),
  pie: label('Pie', 'Secteurs'),
  map: label('Map', 'Carte'),
  table: label('Table', 'Tableau'),
}

type Field = CollectionConfig['fields'][number]

const source: Field = {
  name: 'source',
  type: 'group',
  label: label('Source', 'Source'),
  fields: [
    text('text', label('Source', 'Source'), { localized: true }),
    webLink('url', label('Address', 'Adresse')),
  ],
}

const comparison: Field = {
  name: 'comparison',
  type: 'group',
  label: label('Compared with', 'Comparé à'),
  fields: [
    side(
      number('value', label('Value then', 'Valeur d’alors')),
      number('change', label('Change', 'Évolution'), {
        description: label(
          'In per cent; less than zero for a fall.',
          'En pour cent ; négatif pour une baisse.',
        ),
      }),
    ),
    text('label', label('In words', 'En toutes lettres'), {
      localized: true,
      description: label(
        '“up 8 % on the first half of 2025”.',
        '« en hausse de 8 % sur le premier semestre 2025 ».',
      ),
    }),
  ],
}

const series = rows('series', { one: label('Point', 'Point'), many: label('Series', 'Série') }, [
  side(
    text('x', label('At', 'Abscisse'), {
      localized: true,
      description: label('Month, year or category.', 'Mois, année ou catégorie.'),
    }),
    number('y', label('Value', 'Valeur'), { required: true }),
  ),
  side(
    text('group', label('Group', 'Groupe'), {
      localized: true,
      description: label('For several lines or colours.', 'Pour plusieurs courbes ou couleurs.'),
    }),
    country(),
  ),
])

export const Figures: CollectionConfig = {
  slug: 'figures',
  labels: { singular: label('Figure', 'Chiffre'), plural: label('Figures', 'Chiffres') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.library,
    useAsTitle: 'label',
    defaultColumns: ['label', 'value', 'unit', 'stage', 'updatedAt'],
    description: label(
      'A number or a series with its source, kept in one place.',
      'Un nombre ou une série avec sa source, tenus à un seul endroit.',
    ),
  },
  defaultPopulate: { label: true, slug: true, value: true, display: true, unit: true },
  fields: [
    text('label', label('What is counted', 'Ce qui est compté'), {
      localized: true,
      requiredForReview: true,
    }),
    side(
      number('value', label('Value', 'Valeur')),
      text('display', label('Shown as', 'Affiché comme'), {
        localized: true,
        description: label(
          'Where digits would say too much: “more than 120”.',
          'Quand les chiffres diraient trop : « plus de 120 ».',
        ),
      }),
      text('unit', label('Unit', 'Unité'), { localized: true }),
    ),
    period(),
    source,
    comparison,
    choice('chart', label('Chart', 'Graphique'), charts, { defaultValue: 'none' }),
    series,
    ...editorialFields(),
  ],
}
