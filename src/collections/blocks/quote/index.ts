import { defineBlock } from '@/collections/blocks/defineBlock'
import { side, text, textarea } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { joined } from '@/content/joined'
import { paragraphs } from '@/content/paragraphs'
import { joinParagraphs } from '@/content/richText/lines'
import { html } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { QuoteBlock } from '@/public-types'

export const quote = defineBlock<QuoteBlock>({
  slug: 'quote',
  labels: { singular: label('Quote'), plural: label('Quotes') },
  fields: [
    textarea('text', label('Words|quote'), {
      required: true,
      public: asLabel,
      description: label('Without quotation marks: they are added.'),
    }),
    side(text('name', label('Who said it'), { public: true }), text('role', label('Role'), { public: true })),
  ],
  html: ({ text, name, role }, to) =>
    to.figure('quote', html`<blockquote>${paragraphs(text)}</blockquote>`, to.caption(joined([name, role]))),
  mail: ({ text, name, role }) => {
    const by = joined([name, role])
    return html`<blockquote class="k">${paragraphs(text)}${by && html`<p class="q by">— ${by}</p>`}</blockquote>`
  },
  lines: ({ text, name, role }, marks) => {
    const by = joined([name, role])
    return marks.quote(joinParagraphs([marks.text(text), by && `— ${marks.text(by)}`]))
  },
})
