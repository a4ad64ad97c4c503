import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, text } from '@/collections/fields/plain'
import { smallRichText } from '@/collections/fields/smallRichText'
import { bold, hanging, joinParagraphs, richLines } from '@/content/richText/lines'
import { html } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { StepsBlock } from '@/public-types'

export const steps = defineBlock<StepsBlock>({
  slug: 'steps',
  labels: { singular: label('Steps'), plural: label('Steps') },
  fields: [
    rows(
      'items',
      { one: label('Step'), many: label('Steps') },
      [
        text('title', label('Title'), { public: true }),
        smallRichText('text', label('Words'), { public: true }),
      ],
      { public: true },
    ),
  ],
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
