import type { Block } from 'payload'
import { choice, text } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const image: Block = {
  slug: 'image',
  labels: { singular: label('Picture', 'Image'), plural: label('Pictures', 'Images') },
  fields: [
    picture('image', { label: label('Picture', 'Image'), required: true }),
    text('caption', label('Caption', 'Légende'), {
      description: label(
        'Left empty, the caption of the picture is used.',
        'À défaut, la légende de l’image est utilisée.',
      ),
    }),
    choice(
      'width',
      label('Width', 'Largeur'),
      {
        text: label('As the text', 'Comme le texte'),
        wide: label('Wide', 'Large'),
        small: label('Small', 'Petite'),
      },
      { defaultValue: 'text' },
    ),
  ],
}
