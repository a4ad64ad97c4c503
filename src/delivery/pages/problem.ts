// A page for what has no page: in the reader's language, with a way on.
import { type PageContext, pageContext } from '@/delivery/pages/context'
import { type Page, type Surroundings, siteName } from '@/delivery/pages/input'
import { shell } from '@/delivery/pages/shell'
import { attributes, type Fragment, html } from '@/platform/html/html'
import type { Translation } from '@/platform/i18n/translation'

export type PageProblem = keyof Translation['pages']['problems']

interface Told {
  problem: PageProblem
  /** Where the reader finds what they came for. */
  location?: string
}

export const problemPage = (surroundings: Surroundings, { problem, location }: Told): Page => {
  const context = pageContext(surroundings)
  const { title, text } = context.pageMessages.problems[problem]
  const main = [
    html`<h1>${title}</h1><p>${text}</p>`,
    location && html`<p><a${attributes({ href: location })}>${location}</a></p>`,
    homeLink(surroundings, context),
  ]
  const head = html`<title>${title} – ${siteName(surroundings)}</title>
<meta name="robots" content="noindex">`
  return shell(surroundings, { head, main }, context)
}

const homeLink = ({ addresses: { pages, own } }: Surroundings, { pageMessages }: PageContext): Fragment =>
  pages !== own && html`<p><a${attributes({ href: pages })}>${pageMessages.toHome}</a></p>`
