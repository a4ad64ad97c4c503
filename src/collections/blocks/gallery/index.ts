import { captionLines, ownOrPicturesCaption } from '@/collections/blocks/captions'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, text } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { joinParagraphs } from '@/content/richText/lines'
import { label } from '@/platform/i18n/catalogue'
import type { GalleryBlock } from '@/public-types'

export const gallery = defineBlock<GalleryBlock>({
  slug: 'gallery',
  labels: { singular: label('Gallery'), plural: label('Galleries') },
  fields: [
    rows(
      'images',
      { one: label('Picture'), many: label('Pictures') },
      [
        picture('image', { label: label('Picture'), required: true, public: true }),
        text('caption', label('Caption'), { public: ownOrPicturesCaption }),
      ],
      { public: true },
    ),
    text('caption', label('Caption of the gallery'), { public: true }),
  ],
  html: ({ images, caption }, to) =>
    to.figure(
      'gallery',
      images.map((one) =>
        to.figure('image', to.picture(one.image), to.caption(one.caption, one.image.credit)),
      ),
      to.caption(caption),
    ),
  mail: ({ images, caption }, to) =>
    to.figure(
      'gallery',
      images.map((one) => [to.picture(one.image), to.caption(one.caption, one.image.credit)]),
      to.caption(caption),
    ),
  lines: ({ images, caption }, marks) =>
    joinParagraphs([
      ...images.flatMap((one) => [
        marks.image(one.image.alt, one.image.url),
        captionLines(one.caption, one.image.credit, marks),
      ]),
      captionLines(caption, null, marks),
    ]),
})
