// A page for what has no page: in the reader's language, with a way on.
import { type PageContext, pageContext } from '@/delivery/pages/context'
import { element, esc, heading } from '@/delivery/pages/elements'
import { nameOf, type Page, type Surroundings } from '@/delivery/pages/input'
import { shell } from '@/delivery/pages/shell'
import type { Translation } from '@/platform/i18n/translation'

export type PageProblem = keyof Translation['pages']['problems']

interface Told {
  problem: PageProblem
  /** Where the reader finds what they came for. */
  location?: string
}

export const problemPage = (surroundings: Surroundings, { problem, location }: Told): Page => {
  const context = pageContext(surroundings)
  const { title, text } = context.words.problems[problem]
  const main = [
    heading(1, esc(title)),
    element('p', esc(text)),
    location ? element('p', element('a', esc(location), { href: location })) : '',
    homeLink(surroundings, context),
  ]
  const head = `<title>${esc(`${title} – ${nameOf(surroundings)}`)}</title>\n<meta name="robots" content="noindex">`
  return shell(surroundings, { head, main: main.join('') }, context)
}

const homeLink = ({ addresses: { pages, own } }: Surroundings, { words }: PageContext): string =>
  pages === own ? '' : element('p', element('a', esc(words.toHome), { href: pages }))
