import { captionLines } from '@/collections/blocks/captionLines'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { choice, text } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { joinParagraphs } from '@/content/richText/lines'
import { label } from '@/platform/i18n/label'

export const image = defineBlock({
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
  schema: ({ media, text }) => ({ image: media, caption: text, width: text }),
  present: ({ image, caption, width }, read) => {
    const media = read.media(image)
    return media && { image: media, caption: read.text(caption) ?? media.caption, width: read.text(width) }
  },
  html: ({ image, caption, width }, to) =>
    to.figure(
      width ? `image image-${width}` : 'image',
      to.picture(image, { small: width === 'small' }),
      to.caption(caption, image.credit),
    ),
  lines: ({ image, caption }, marks) =>
    joinParagraphs([marks.image(image.alt, image.url), captionLines(caption, image.credit, marks)]),
})
