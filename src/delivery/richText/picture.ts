// A picture of the media library as an element, in the size that the screen of a reader needs.
import { attributes, type Html, html } from '@/platform/html/html'
import type { Media } from '@/public-types'

export interface PictureLook {
  /** How wide it is shown, as the attribute `sizes` says it. */
  sizes?: string
  /** Empty where the text beside it says the same. */
  alt?: string
  className?: string
  loading?: 'lazy' | 'eager'
}

const textWidth = '(max-width: 48rem) 100vw, 48rem'

export const pictureHtml = (
  { url, alt, width, height, sizes: versions }: Media,
  { sizes = textWidth, className, loading = 'lazy', ...look }: PictureLook = {},
): Html => {
  const sources = Object.values(versions).map((size) => `${size.url} ${size.width}w`)
  const srcset = sources.length > 0 && width ? [...sources, `${url} ${width}w`].join(', ') : undefined
  return html`<img${attributes({ src: url, srcset, sizes: srcset && sizes, alt: look.alt ?? alt, width, height, class: className, loading })}>`
}
