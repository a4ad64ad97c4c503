// What stands below a picture in Markdown and plain text.
import type { Marks } from '@/content/richText/lines'

export const captionLines = (caption: string | null, credit: string | null, marks: Marks): string | null => {
  const text = [caption, credit && `(${credit})`].filter(Boolean).join(' ')
  return text === '' ? null : marks.formatted(marks.text(text), 2)
}
