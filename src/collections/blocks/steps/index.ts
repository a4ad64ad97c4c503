import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, text } from '@/collections/fields/plain'
import { smallRichText } from '@/collections/fields/smallRichText'
import { bold, hanging, joinParagraphs, richLines } from '@/content/richText/lines'
import { html } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'

export const steps = defineBlock({
  slug: 'steps',
  labels: { singular: label('Steps', 'Étapes'), plural: label('Steps', 'Étapes') },
  fields: [
    rows('items', { one: label('Step', 'Étape'), many: label('Steps', 'Étapes') }, [
      text('title', label('Title', 'Titre')),
      smallRichText('text', label('Words', 'Texte')),
    ]),
  ],
  schema: ({ text, richText }) => ({ items: z.array(z.object({ title: text, text: richText })) }),
  present: ({ items }, read) => ({
    items: read
      .rows(items)
      .map(({ title, text }) => ({ title: read.text(title), text: read.richText(text) })),
  }),
  html: ({ items }, to) =>
    html`<ol class="steps">${items.map(({ title, text }) => html`<li>${to.title(title)}${to.richText(text)}</li>`)}</ol>`,
  mail: ({ items }, to) =>
    html`<ol>${items.map(({ title, text }) => html`<li>${to.title(title)}${to.richText(text)}</li>`)}</ol>`,
  lines: ({ items }, marks) =>
    items
      .map(({ title, text }, index) => {
        const number = `${index + 1}. `
        const words = joinParagraphs([bold(title, marks), text && richLines(text, marks)])
        return number + hanging(words, number.length)
      })
      .join('\n'),
})
