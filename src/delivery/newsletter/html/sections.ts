// The sections of an issue in a mail, each heading with its anchor.
import { paragraphs } from '@/content/paragraphs'
import type { Context } from '@/delivery/newsletter/context'
import { teaserHtml, titleHtml } from '@/delivery/newsletter/html/cards'
import { heading } from '@/delivery/newsletter/html/elements'
import { wholeHtml } from '@/delivery/newsletter/html/wholeCards'
import { type Part, runsOf } from '@/delivery/newsletter/outline'
import { type Fragment, html, joinNotEmpty } from '@/platform/html/html'

export const sectionHtml = (part: Part, context: Context): Fragment => [
  headingHtml(part),
  part.intro && paragraphs(part.intro),
  itemsHtml(part, context),
]

const headingHtml = ({ heading: text, depth, anchor }: Part): Fragment =>
  text
    ? heading(depth + 1, text, { id: anchor, class: depth === 1 ? 's first' : `s s${depth}` })
    : html`<a id="${anchor}"></a>`

/** A line separates documents. */
const itemsHtml = ({ items, depth }: Part, context: Context): Fragment => {
  const level = depth + 2
  const runs = runsOf(items).map((run) => {
    if (Array.isArray(run))
      return html`<ul>${run.map((card) => html`<li>${titleHtml(card, context)}</li>`)}</ul>`
    return run.display === 'full'
      ? wholeHtml(run.card, { level, context })
      : teaserHtml(run.card, { level, context })
  })
  return joinNotEmpty(runs, html`<hr class="r">`)
}
