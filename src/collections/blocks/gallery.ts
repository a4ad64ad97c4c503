import type { Block } from 'payload'
import { rows, text } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const gallery: Block = {
  slug: 'gallery',
  labels: { singular: label('Gallery', 'Galerie'), plural: label('Galleries', 'Galeries') },
  fields: [
    rows('images', { one: label('Picture', 'Image'), many: label('Pictures', 'Images') }, [
      picture('image', { label: label('Picture', 'Image'), required: true }),
      text('caption', label('Caption', 'Légende')),
    ]),
    text('caption', label('Caption of the gallery', 'Légende de la galerie')),
  ],
}
