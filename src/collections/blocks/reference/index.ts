import { defineBlock } from '@/collections/blocks/defineBlock'
import { anyDocument } from '@/collections/fields/relation'
import { joinParagraphs } from '@/content/richText/lines'
import { summaryTitle } from '@/content/summaryTitle'
import { attributes, html, lines } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { ReferenceBlock } from '@/public-types'

export const reference = defineBlock<ReferenceBlock>({
  slug: 'reference',
  labels: {
    singular: label('Reference to a document'),
    plural: label('References'),
  },
  fields: [
    anyDocument('to', {
      label: label('Document'),
      description: label('Shown as a card while the document is public, and left out while it is not.'),
      required: true,
      public: true,
    }),
  ],
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
