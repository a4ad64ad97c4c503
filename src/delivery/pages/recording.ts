// A recording to be heard on the page. Nothing of it is loaded before somebody presses play.

import type { Card } from '@/collections/cards/card'
import type { PageContext } from '@/delivery/pages/context'
import { attributes } from '@/delivery/richText/escape'

export const recordingHtml = (
  { recording, title }: Pick<Card, 'recording' | 'title'>,
  { linkTo, recordings, words }: PageContext,
): string => {
  const src = linkTo(recording?.url)
  if (!src) return ''
  if (!src.startsWith('/')) recordings.add(new URL(src).origin)
  return `<audio controls${attributes({ preload: 'none', src, 'aria-label': `${words.listen}: ${title}` })}></audio>`
}
