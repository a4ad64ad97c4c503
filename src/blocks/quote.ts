import type { Block } from 'payload'
import { label } from '@/fields/label'
import { side, text, textarea } from '@/fields/plain'

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
