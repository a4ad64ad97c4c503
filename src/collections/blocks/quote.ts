import type { Block } from 'payload'
import { side, text, textarea } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/label'

export const quote: Block = {
  slug: 'quote',
  labels: { singular: label('Quote', 'Citation'), plural: label('Quotes', 'Citations') },
  fields: [
    textarea('text', label('Words', 'Paroles'), {
      required: true,
      description: label('Without quotation marks: they are added.', 'Sans guillemets : ils sont ajoutés.'),
    }),
    side(text('name', label('Who said it', 'Auteur')), text('role', label('Role', 'Fonction'))),
  ],
}
