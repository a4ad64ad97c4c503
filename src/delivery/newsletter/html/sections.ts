// The sections of an issue in a mail, each heading with its anchor.
import type { Context } from '@/delivery/newsletter/context'
import { esc } from '@/delivery/newsletter/escape'
import { teaserHtml, titleHtml, wholeHtml } from '@/delivery/newsletter/html/cards'
import { heading, paragraphs } from '@/delivery/newsletter/html/elements'
import { type Part, runsOf } from '@/delivery/newsletter/outline'

export const sectionHtml = (part: Part, context: Context): string =>
  headingHtml(part) + (part.intro ? paragraphs(part.intro) : '') + itemsHtml(part, context)

const headingHtml = ({ heading: text, depth, anchor }: Part): string =>
  text
    ? heading(depth + 1, esc(text), { id: anchor, class: depth === 1 ? 's first' : `s s${depth}` })
    : `<a id="${anchor}"></a>`

/** A line separates documents. */
const itemsHtml = ({ items, depth }: Part, context: Context): string => {
  const level = depth + 2
  return runsOf(items)
    .map((run) => {
      if (Array.isArray(run))
        return `<ul>${run.map((card) => `<li>${titleHtml(card, context)}</li>`).join('')}</ul>`
      return run.display === 'full'
        ? wholeHtml(run.card, { level, context })
        : teaserHtml(run.card, { level, context })
    })
    .join('<hr class="r">')
}
