import type { Block } from 'payload'
import { choice, text } from '@/collections/fields/plain'
import { smallRichText } from '@/collections/fields/smallRichText'
import { label } from '@/platform/i18n/label'

export const calloutKinds = {
  'did-you-know': label('Did you know?', 'Le saviez-vous ?'),
  tip: label('Tip', 'Conseil'),
  info: label('Information', 'Information'),
}

export const callout: Block = {
  slug: 'callout',
  labels: { singular: label('Box', 'Encadré'), plural: label('Boxes', 'Encadrés') },
  fields: [
    choice('kind', label('Kind', 'Genre'), calloutKinds, { required: true, defaultValue: 'info' }),
    text('title', label('Title', 'Titre')),
    smallRichText('body', label('Words', 'Texte')),
  ],
}
