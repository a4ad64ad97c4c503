import type { Block, CollectionSlug } from 'payload'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { label } from '@/platform/i18n/label'

export const reference: Block = {
  slug: 'reference',
  labels: {
    singular: label('Reference to a document', 'Renvoi à un document'),
    plural: label('References', 'Renvois'),
  },
  fields: [
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...editorialSlugs] as CollectionSlug[],
      required: true,
      maxDepth: 1,
      label: label('Document', 'Document'),
      admin: {
        description: label(
          'Shown as a card while the document is public, and left out while it is not.',
          'Affiché comme une carte tant que le document est public, omis sinon.',
        ),
      },
    },
  ],
}
