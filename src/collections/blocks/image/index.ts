import { captionLines, ownOrPicturesCaption } from '@/collections/blocks/captions'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { choice, text } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { joinParagraphs } from '@/content/richText/lines'
import { label } from '@/platform/i18n/catalogue'
import type { ImageBlock } from '@/public-types'

export const image = defineBlock<ImageBlock>({
  slug: 'image',
  labels: { singular: label('Picture'), plural: label('Pictures') },
  fields: [
    picture('image', { label: label('Picture'), required: true, public: true }),
    text('caption', label('Caption'), {
      public: ownOrPicturesCaption,
      description: label('Leave empty to use the caption of the picture.'),
    }),
    choice(
      'width',
      label('Width'),
      {
        text: label('As the text'),
        wide: label('Wide'),
        small: label('Small'),
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
