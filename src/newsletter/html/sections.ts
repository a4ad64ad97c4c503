// The sections of an issue in a mail, each heading with its anchor.
import type { Context } from '@/newsletter/context'
import { esc } from '@/newsletter/escape'
import { teaserHtml, titleHtml, wholeHtml } from '@/newsletter/html/cards'
import { heading, paragraphs } from '@/newsletter/html/elements'
import type { Part } from '@/newsletter/outline'

/** Sections of the second and third level stay with the one above them. */
export const groupsOf = (parts: readonly Part[]): Part[][] => {
  const groups: Part[][] = []
  for (const part of parts) {
    const open = groups.at(-1)
    if (open && (part.depth > 1 || !part.heading)) open.push(part)
    else groups.push([part])
  }
  return groups
}

export const sectionHtml = (part: Part, context: Context): string =>
  headingHtml(part) + (part.intro ? paragraphs(part.intro) : '') + itemsHtml(part, context)

const headingHtml = ({ heading: text, depth, anchor }: Part): string =>
  text
    ? heading(depth + 1, esc(text), { id: anchor, class: depth === 1 ? 's first' : `s s${depth}` })
    : `<a id="${anchor}"></a>`

/** Titles in a row become one list; a line separates the others. */
const itemsHtml = ({ items, depth }: Part, context: Context): string => {
  const level = depth + 2
  const written: string[] = []
  let titles: string[] = []
  const endTitles = () => {
    if (titles.length > 0) written.push(`<ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`)
    titles = []
  }
  for (const { display, card } of items) {
    if (display === 'title') {
      titles.push(titleHtml(card, context))
      continue
    }
    endTitles()
    written.push(
      display === 'full' ? wholeHtml(card, { level, context }) : teaserHtml(card, { level, context }),
    )
  }
  endTitles()
  return written.join('<hr class="r">')
}
