import type { CollectionSlug } from 'payload'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { joinParagraphs } from '@/content/richText/lines'
import { summaryTitle } from '@/content/summaryTitle'
import { attributes, html, lines } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'

export const reference = defineBlock({
  slug: 'reference',
  labels: {
    singular: label('Reference to a document', 'Renvoi à un document'),
    plural: label('References', 'Renvois'),
  },
  fields: [
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...editorialSlugs] as CollectionSlug[],
      required: true,
      maxDepth: 1,
      label: label('Document', 'Document'),
      admin: {
        description: label(
          'Shown as a card while the document is public, and left out while it is not.',
          'Affiché comme une carte tant que le document est public, omis sinon.',
        ),
      },
    },
  ],
  schema: ({ summary }) => ({ to: summary }),
  present: (stored, read) => {
    const to = read.summary(stored.to)
    return to && { to }
  },
  html: ({ to: { type, image, path, summary, ...document } }, to) =>
    html`<aside${attributes({ class: `reference reference-${type}` })}>${image && to.picture(image)}<p>${to.link(path, summaryTitle(document))}</p>${summary && html`<p>${lines(summary)}</p>`}</aside>`,
  page: ({ to: document }, to) => to.box(to.card(document)),
  mail: ({ to: document }, to) => to.box(to.card(document)),
  lines: ({ to: document }, marks) =>
    joinParagraphs([
      marks.link(marks.text(summaryTitle(document)), document.path),
      document.summary && marks.text(document.summary),
    ]),
  mailLines: ({ to: document }, marks) => marks.card(document),
})
