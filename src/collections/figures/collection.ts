import { defineCollection } from '@/collections/define/collection'
import { country } from '@/collections/fields/countries'
import { groups } from '@/collections/fields/groups'
import { period } from '@/collections/fields/period'
import { choice, group, number, rows, side, text, webLink } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { label } from '@/platform/i18n/label'

export const charts = {
  none: label('None', 'Aucun'),
  bar: label('Bars', 'Barres'),
  line: label('Line', 'Courbe'),
  pie: label('Pie', 'Secteurs'),
  map: label('Map', 'Carte'),
  table: label('Table', 'Tableau'),
}

const source = group(
  'source',
  label('Source', 'Source'),
  [
    text('text', label('Source', 'Source'), { localized: true, public: true }),
    webLink('url', label('Address', 'Adresse'), { public: true }),
  ],
  { public: true, summary: true, typeName: 'FigureSource' },
)

const comparison = group(
  'comparison',
  label('Compared with', 'Comparé à'),
  [
    side(
      number('value', label('Value then', 'Valeur d’alors'), { public: true }),
      number('change', label('Change', 'Évolution'), {
        public: { describe: 'Per cent.' },
        description: label(
          'In per cent; less than zero for a fall.',
          'En pour cent ; négatif pour une baisse.',
        ),
      }),
    ),
    text('label', label('In words', 'En toutes lettres'), {
      public: true,
      localized: true,
      description: label(
        '“up 8 % on the first half of 2025”.',
        '« en hausse de 8 % sur le premier semestre 2025 ».',
      ),
    }),
  ],
  { public: true, summary: true, typeName: 'FigureComparison' },
)

const series = rows(
  'series',
  { one: label('Point', 'Point'), many: label('Series', 'Série') },
  [
    side(
      text('x', label('At', 'Abscisse'), {
        public: true,
        localized: true,
        description: label('Month, year or category.', 'Mois, année ou catégorie.'),
      }),
      number('y', label('Value', 'Valeur'), { required: true, public: true }),
    ),
    side(
      text('group', label('Group', 'Groupe'), {
        public: true,
        localized: true,
        description: label('For several lines or colours.', 'Pour plusieurs courbes ou couleurs.'),
      }),
      country({ public: true }),
    ),
  ],
  { public: true, summary: true, typeName: 'FigurePoint' },
)

export const Figures = defineCollection({
  slug: 'figures',
  singular: 'figure',
  labels: { singular: label('Figure', 'Chiffre'), plural: label('Figures', 'Chiffres') },
  group: groups.library,
  description: label(
    'A number or a series with its source, kept in one place.',
    'Un nombre ou une série avec sa source, tenus à un seul endroit.',
  ),
  title: 'label',
  columns: ['label', 'value', 'unit', 'stage', 'updatedAt'],
  populate: ['label', 'slug', 'value', 'display', 'unit'],
  steps: [],
  summary: { image: null },
  publicOrder: ['label', 'value', 'display', 'unit', 'period', 'source', 'comparison', 'series'],
  fields: [
    text('label', label('What is counted', 'Ce qui est compté'), {
      localized: true,
      requiredForReview: true,
      public: asLabel,
      summary: true,
    }),
    side(
      number('value', label('Value', 'Valeur'), { public: true, summary: true }),
      text('display', label('Shown as', 'Affiché comme'), {
        public: { describe: 'Words or digits to show in place of the value: “more than 120”.' },
        summary: true,
        localized: true,
        description: label(
          'Where digits would say too much: “more than 120”.',
          'Quand les chiffres diraient trop : « plus de 120 ».',
        ),
      }),
      text('unit', label('Unit', 'Unité'), { localized: true, public: true, summary: true }),
    ),
    period({ public: true, summary: true }),
    source,
    comparison,
    choice('chart', label('Chart', 'Graphique'), charts, {
      defaultValue: 'none',
      public: true,
      summary: true,
    }),
    series,
  ],
})
