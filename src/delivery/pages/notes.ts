// The footnotes of a page, numbered through all that it holds; each leads back to its first mark.
import type { PageContext } from '@/delivery/pages/context'
import { element, esc, heading, lines } from '@/delivery/pages/elements'

export const notesHtml = ({ notes, messages }: PageContext): string => {
  const items = notes.notes.map(({ number, text }) => {
    const back = element('a', '↩', {
      href: `#r${number}`,
      role: 'doc-backlink',
      'aria-label': `${messages.backToText} ${number}`,
    })
    return element('li', `${lines(text)} ${back}`, { id: `n${number}` })
  })
  const html = heading(2, esc(messages.notes)) + element('ol', items.join(''))
  return items.length > 0 ? element('section', html, { class: 'notes', role: 'doc-endnotes' }) : ''
}
