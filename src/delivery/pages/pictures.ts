// The pictures of cards: large above a text that it is part of, small beside a teaser or a thing.
import type { Card } from '@/collections/cards/card'
import { captionHtml, figureElement } from '@/delivery/richText/html'
import { pictureHtml } from '@/delivery/richText/picture'
import type { Fragment } from '@/platform/html/html'
import type { Media } from '@/public-types'

/** Of the column of text, for the attribute `sizes`. */
export const textWidth = '(max-width: 46rem) 100vw, 42rem'

export const isPicture = ({ mimeType }: Media): boolean => mimeType.startsWith('image/')

/** @param first whether it is seen at once, so that it must not wait */
export const leadPicture = (
  { image, wideImage }: Pick<Card, 'image' | 'wideImage'>,
  first: boolean,
): Fragment => {
  if (!image || !isPicture(image)) return ''
  const picture = pictureHtml(image, {
    sizes: wideImage ? textWidth : '12rem',
    loading: first ? 'eager' : 'lazy',
  })
  return figureElement(wideImage ? 'leading' : 'cover', picture, captionHtml(image.caption, image.credit))
}

export const thumb = ({ image }: Pick<Card, 'image'>): Fragment =>
  image && isPicture(image) && pictureHtml(image, { sizes: '9rem', className: 'thumb' })
