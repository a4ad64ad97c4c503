// The pictures of cards: large above a text that it is part of, small beside a teaser or a thing.

import type { Card } from '@/collections/cards/card'
import type { Media } from '@/delivery/documents/media'
import { esc } from '@/delivery/pages/elements'
import { captionHtml, figure } from '@/delivery/richText/htmlBlocks'
import { pictureHtml } from '@/delivery/richText/picture'

/** Of the column of text, for the attribute `sizes`. */
export const textWidth = '(max-width: 46rem) 100vw, 42rem'

export const isPicture = ({ mimeType }: Media): boolean => mimeType.startsWith('image/')

/** Covers and portraits stay small; a picture of an article or a project is part of the story. */
const wide = new Set(['articles', 'projects', 'events', 'issues'])

/** @param first whether it is seen at once, so that it must not wait */
export const leadPicture = ({ image, type }: Pick<Card, 'image' | 'type'>, first: boolean): string => {
  if (!image || !isPicture(image)) return ''
  const isWide = wide.has(type)
  const html = pictureHtml(image, {
    sizes: isWide ? textWidth : '12rem',
    loading: first ? 'eager' : 'lazy',
  })
  return figure(
    isWide ? 'leading' : 'cover',
    html,
    captionHtml({ text: image.caption, credit: image.credit }, { text: esc }),
  )
}

export const thumb = ({ image }: Pick<Card, 'image'>): string =>
  image && isPicture(image) ? pictureHtml(image, { sizes: '9rem', className: 'thumb' }) : ''
