// Pictures of a mail: absolute, with width, height and alternative text, which is styled for when pictures are off.

import type { Context } from '@/delivery/newsletter/context'
import { link, quiet, serif } from '@/delivery/newsletter/html/elements'
import { attributes, type Fragment, html, lines } from '@/platform/html/html'
import type { Media } from '@/public-types'

export const contentWidth = 536

const tallest = 640

interface Look {
  /** CSS pixels at most. */
  width?: number
  /** Logos keep a white ground in dark mode. */
  logo?: boolean
  /** Where the text beside it says the same. */
  decorative?: boolean
}

/** Mail programs show these; another kind of file, or one of unknown size, becomes a link. */
export const isShown = ({ mimeType, width, height }: Media): boolean =>
  /^image\/(png|jpeg|gif|webp)$/.test(mimeType) && Boolean(width && height)

export const image = (media: Media, look: Look, context: Context): Fragment => {
  const { messages, links } = context
  if (!isShown(media))
    return (
      !look.decorative &&
      html`<p>${link(`${messages.picture} ${media.alt || media.filename}`, media.url, context)}</p>`
    )
  const { width, height } = sizeOf(media, look.width ?? contentWidth)
  return imageHtml({
    src: links.file(sourceOf(media, width)),
    alt: look.decorative ? '' : media.alt,
    width,
    height,
    logo: look.logo,
    decorative: look.decorative,
  })
}

interface Picture {
  src: string | undefined
  alt: string
  width: number
  height: number
  logo?: boolean | undefined
  decorative?: boolean | undefined
}

export const imageHtml = ({ src, alt, width, height, logo, decorative }: Picture): Fragment => {
  const role = alt === '' && decorative && 'presentation'
  const style = `display:block;width:100%;max-width:${width}px;height:auto;font:italic 14px/1.4 ${serif};color:#666`
  return src && html`<img${attributes({ src, alt, role, width, height, class: logo && 'logo', style })}>`
}

export const caption = (text: string | null, credit: string | null = null): Fragment =>
  quiet(lines([text, credit].filter(Boolean).join(text && /\p{P}$/u.test(text) ? ' ' : ' · ')))

const sizeOf = ({ width, height }: Media, widest: number): { width: number; height: number } => {
  const [w, h] = [width ?? 1, height ?? 1]
  const shown = Math.max(1, Math.round(Math.min(w, widest, (tallest * w) / h)))
  return { width: shown, height: Math.max(1, Math.round((shown * h) / w)) }
}

/** The smallest version that is sharp enough. */
const sourceOf = ({ url, width, sizes }: Media, shown: number): string =>
  [...Object.values(sizes), { url, width: width ?? 0 }]
    .sort((a, b) => a.width - b.width)
    .find((version) => version.width >= shown * 1.3)?.url ?? url
