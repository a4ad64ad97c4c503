import type { Block } from 'payload'
import { label } from '@/fields/label'
import { rows, text } from '@/fields/plain'
import { smallRichText } from '@/fields/smallRichText'

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
