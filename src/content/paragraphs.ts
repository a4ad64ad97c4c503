// Plain text of several paragraphs as HTML, each with the direction of its words.
import { directionOfWords } from '@/content/direction'
import { attributes, type Fragment, html, lines } from '@/platform/html/html'

/** Empty lines part paragraphs. */
export const paragraphs = (text: string, className?: string): Fragment =>
  text.split(/\n{2,}/).map((part) => {
    const dir = directionOfWords(part) === 'rtl' && 'rtl'
    return html`<p${attributes({ class: !dir && className, dir })}>${lines(part)}</p>`
  })
