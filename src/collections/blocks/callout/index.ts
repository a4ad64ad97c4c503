import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { choice, text } from '@/collections/fields/plain'
import { smallRichText } from '@/collections/fields/smallRichText'
import { bold, joinParagraphs, richLines } from '@/content/richText/lines'
import { attributes, element, html } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'

export const callout = defineBlock({
  slug: 'callout',
  labels: { singular: label('Box', 'Encadré'), plural: label('Boxes', 'Encadrés') },
  fields: [
    choice(
      'kind',
      label('Kind', 'Genre'),
      {
        'did-you-know': label('Did you know?', 'Le saviez-vous ?'),
        tip: label('Tip', 'Conseil'),
        info: label('Information', 'Information'),
      },
      { required: true, defaultValue: 'info' },
    ),
    text('title', label('Title', 'Titre')),
    smallRichText('body', label('Words', 'Texte')),
  ],
  schema: ({ text, richText }) => ({
    kind: z.string().describe('did-you-know, tip or info.'),
    title: text,
    body: richText,
  }),
  present: ({ kind, title, body }, read) => ({
    kind: read.text(kind) ?? 'info',
    title: read.text(title),
    body: read.richText(body),
  }),
  html: ({ kind, title, body }, to) =>
    html`<aside${attributes({ class: `callout callout-${kind}` })}>${to.title(title)}${to.richText(body)}</aside>`,
  page: ({ kind, title, body }, to) =>
    element('div', [to.title(title), to.richText(body)], { class: `box callout-${kind}`, role: 'note' }),
  mail: ({ title, body }, to) => to.box([to.title(title), to.richText(body)]),
  lines: ({ title, body }, marks) =>
    marks.quote(joinParagraphs([bold(title, marks), body && richLines(body, marks)])),
})
