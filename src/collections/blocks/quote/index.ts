import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { side, text, textarea } from '@/collections/fields/plain'
import { joined } from '@/content/joined'
import { paragraphs } from '@/content/paragraphs'
import { joinParagraphs } from '@/content/richText/lines'
import { html } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'

export const quote = defineBlock({
  slug: 'quote',
  labels: { singular: label('Quote', 'Citation'), plural: label('Quotes', 'Citations') },
  fields: [
    textarea('text', label('Words', 'Paroles'), {
      required: true,
      description: label('Without quotation marks: they are added.', 'Sans guillemets : ils sont ajoutés.'),
    }),
    side(text('name', label('Who said it', 'Auteur')), text('role', label('Role', 'Fonction'))),
  ],
  schema: ({ text }) => ({ text: z.string(), name: text, role: text }),
  present: ({ text, name, role }, read) => ({
    text: read.label(text),
    name: read.text(name),
    role: read.text(role),
  }),
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
