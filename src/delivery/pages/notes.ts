// The footnotes of a page, numbered through all that it holds; each leads back to its first mark.
import type { PageContext } from '@/delivery/pages/context'
import { attributes, type Fragment, html, lines } from '@/platform/html/html'

export const notesHtml = ({ notes, messages }: PageContext): Fragment => {
  const items = notes.notes.map(({ number, text }) => {
    const back = attributes({
      href: `#r${number}`,
      role: 'doc-backlink',
      'aria-label': `${messages.backToText} ${number}`,
    })
    return html`<li id="n${number}">${lines(text)} <a${back}>↩</a></li>`
  })
  return (
    items.length > 0 &&
    html`<section class="notes" role="doc-endnotes"><h2>${messages.notes}</h2><ol>${items}</ol></section>`
  )
}
