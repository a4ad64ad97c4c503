import type { Block } from 'payload'
import { choice } from '@/collections/fields/plain'
import { many } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const figures: Block = {
  slug: 'figures',
  labels: { singular: label('Figures', 'Chiffres'), plural: label('Figures', 'Chiffres') },
  fields: [
    many('figures', 'figures', { label: label('Figures', 'Chiffres'), required: true }),
    choice(
      'display',
      label('Shown as', 'Présentés en'),
      {
        cards: label('Large numbers', 'Grands nombres'),
        list: label('List', 'Liste'),
        table: label('Table', 'Tableau'),
        chart: label('Chart', 'Graphique'),
      },
      { defaultValue: 'cards' },
    ),
  ],
}
