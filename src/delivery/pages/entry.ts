// What the public is told of an entry, in the frame of a page: entries have no page of their own, documents show them.

import type { Content } from '@/content/content'
import { type Labels, showDocument, showFile, shownTitle } from '@/delivery/guests/showDocument'
import { pageContext } from '@/delivery/pages/context'
import type { Page, PagePreview, Surroundings } from '@/delivery/pages/input'
import { shell } from '@/delivery/pages/shell'
import { html } from '@/platform/html/html'

interface Options {
  labels: Labels
  preview: PagePreview | undefined
}

export const entryPage = (surroundings: Surroundings, entry: Content, { labels, preview }: Options): Page => {
  const context = pageContext(surroundings, preview)
  const isFile = typeof entry.mimeType === 'string'
  const title = shownTitle(isFile ? { name: entry.filename } : entry)
  const { alt, caption, credit, licence } = entry
  const inside = {
    head: html`<title>${title}</title>`,
    main: [
      html`<h1>${title}</h1>`,
      isFile && showFile(entry),
      showDocument(isFile ? { alt, caption, credit, licence } : entry, labels),
    ],
    notice: preview ? context.pageMessages.preview : null,
  }
  return shell(surroundings, inside, context)
}
