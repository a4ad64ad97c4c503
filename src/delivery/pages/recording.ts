// A recording to be heard on the page. Nothing of it is loaded before somebody presses play.
import type { Card } from '@/collections/cards/card'
import type { PageContext } from '@/delivery/pages/context'
import { attributes, type Fragment, html } from '@/platform/html/html'

export const recordingHtml = (
  { recording, title }: Pick<Card, 'recording' | 'title'>,
  { linkTo, recordings, words }: PageContext,
): Fragment => {
  const src = linkTo(recording?.url)
  if (!src) return ''
  if (!src.startsWith('/')) recordings.add(new URL(src).origin)
  return html`<audio${attributes({ controls: true, preload: 'none', src, 'aria-label': `${words.listen}: ${title}` })}></audio>`
}
