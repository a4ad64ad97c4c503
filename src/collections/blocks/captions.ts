// What stands below a picture of the media library.
import type { Public } from '@/collections/fields/public'
import type { Marks } from '@/content/richText/lines'

/** For the caption of the picture in the field `image` beside it. */
export const ownOrPicturesCaption: Public = {
  present: (caption, read, { image }) => read.text(caption) ?? read.entry('media', image)?.caption ?? null,
}

export const captionLines = (caption: string | null, credit: string | null, marks: Marks): string | null => {
  const text = [caption, credit && `(${credit})`].filter(Boolean).join(' ')
  return text === '' ? null : marks.formatted(marks.text(text), 2)
}
