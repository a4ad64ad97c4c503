import { captionLines, ownOrPicturesCaption } from '@/collections/blocks/captions'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { choice, text } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { joinParagraphs } from '@/content/richText/lines'
import { label } from '@/platform/i18n/label'
import type { ImageBlock } from '@/public-types'

export const image = defineBlock<ImageBlock>({
  slug: 'image',
  labels: { singular: label('Picture', 'Image'), plural: label('Pictures', 'Images') },
  fields: [
    picture('image', { label: label('Picture', 'Image'), required: true, public: true }),
    text('caption', label('Caption', 'Légende'), {
      public: ownOrPicturesCaption,
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
      { defaultValue: 'text', public: true },
    ),
  ],
  html: ({ image, caption, width }, to) =>
    to.figure(
      width ? `image image-${width}` : 'image',
      to.picture(image, { small: width === 'small' }),
      to.caption(caption, image.credit),
    ),
  lines: ({ image, caption }, marks) =>
    joinParagraphs([marks.image(image.alt, image.url), captionLines(caption, image.credit, marks)]),
})
