import { z } from 'zod'
import { captionLines } from '@/collections/blocks/captionLines'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, text } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { joinParagraphs } from '@/content/richText/lines'
import { label } from '@/platform/i18n/label'

export const gallery = defineBlock({
  slug: 'gallery',
  labels: { singular: label('Gallery', 'Galerie'), plural: label('Galleries', 'Galeries') },
  fields: [
    rows('images', { one: label('Picture', 'Image'), many: label('Pictures', 'Images') }, [
      picture('image', { label: label('Picture', 'Image'), required: true }),
      text('caption', label('Caption', 'Légende')),
    ]),
    text('caption', label('Caption of the gallery', 'Légende de la galerie')),
  ],
  schema: ({ media, text }) => ({
    images: z.array(z.object({ image: media, caption: text })),
    caption: text,
  }),
  present: ({ images, caption }, read) => ({
    images: read.rows(images).flatMap((row) => {
      const image = read.media(row.image)
      return image ? [{ image, caption: read.text(row.caption) ?? image.caption }] : []
    }),
    caption: read.text(caption),
  }),
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
