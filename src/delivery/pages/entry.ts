// What the public is told of an entry, in the frame of a page: entries have no page of their own, documents show them.

import { type Labels, showDocument, shownTitle } from '@/delivery/guests/showDocument'
import { pageContext } from '@/delivery/pages/context'
import type { Page, PagePreview, Surroundings } from '@/delivery/pages/input'
import { shell } from '@/delivery/pages/shell'
import { html } from '@/platform/html/html'

interface Options {
  labels: Labels
  preview: PagePreview | undefined
}

export const entryPage = (surroundings: Surroundings, entry: object, { labels, preview }: Options): Page => {
  const context = pageContext(surroundings, preview)
  const title = shownTitle(entry)
  const inside = {
    head: html`<title>${title}</title>`,
    main: [html`<h1>${title}</h1>`, showDocument(entry, labels)],
    notice: preview ? context.pageMessages.preview : null,
  }
  return shell(surroundings, inside, context)
}
