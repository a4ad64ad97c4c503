import type { Block } from 'payload'
import { rows, text } from '@/collections/fields/plain'
import { smallRichText } from '@/collections/fields/smallRichText'
import { label } from '@/platform/i18n/label'

export const steps: Block = {
  slug: 'steps',
  labels: { singular: label('Steps', 'Étapes'), plural: label('Steps', 'Étapes') },
  fields: [
    rows('items', { one: label('Step', 'Étape'), many: label('Steps', 'Étapes') }, [
      text('title', label('Title', 'Titre')),
      smallRichText('text', label('Words', 'Texte')),
    ]),
  ],
}
