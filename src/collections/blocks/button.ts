import type { Block, CollectionSlug, Field } from 'payload'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { text } from '@/collections/fields/plain'
import { repairsAddress } from '@/collections/fields/repairing'
import { thisOr } from '@/collections/fields/validate'
import { linkTarget } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/label'

const wanted = label(
  'Give the button an address or a document.',
  'Donnez au bouton une adresse ou un document.',
)

export const button: Block = {
  slug: 'button',
  labels: { singular: label('Button', 'Bouton'), plural: label('Buttons', 'Boutons') },
  fields: [
    text('label', label('Words', 'Texte'), { required: true }),
    {
      ...text('url', label('Address', 'Adresse')),
      validate: thisOr('to', wanted, 'text', linkTarget),
      hooks: repairsAddress,
    } as Field,
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...editorialSlugs] as CollectionSlug[],
      maxDepth: 1,
      label: label('Or a document', 'Ou un document'),
    },
  ],
}
