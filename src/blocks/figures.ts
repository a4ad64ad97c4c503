import type { Block } from 'payload'
import { label } from '@/fields/label'
import { choice } from '@/fields/plain'
import { many } from '@/fields/relation'

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
