import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { choice, text } from '@/collections/fields/plain'
import { smallRichText } from '@/collections/fields/smallRichText'
import { bold, joinParagraphs, richLines } from '@/content/richText/lines'
import { attributes, element, html } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { CalloutBlock } from '@/public-types'

export const callout = defineBlock<CalloutBlock>({
  slug: 'callout',
  labels: { singular: label('Box'), plural: label('Boxes') },
  fields: [
    choice(
      'kind',
      label('Kind'),
      {
        'did-you-know': label('Did you know?'),
        tip: label('Tip'),
        info: label('Information'),
      },
      {
        required: true,
        defaultValue: 'info',
        public: {
          schema: () => z.string().describe('One of: did-you-know, tip, info.'),
          present: (kind, read) => read.text(kind) ?? 'info',
        },
      },
    ),
    text('title', label('Title'), { public: true }),
    smallRichText('body', label('Words'), { public: true }),
  ],
  html: ({ kind, title, body }, to) =>
    html`<aside${attributes({ class: `callout callout-${kind}` })}>${to.title(title)}${to.richText(body)}</aside>`,
  page: ({ kind, title, body }, to) =>
    element('div', [to.title(title), to.richText(body)], { class: `box callout-${kind}`, role: 'note' }),
  mail: ({ title, body }, to) => to.box([to.title(title), to.richText(body)]),
  lines: ({ title, body }, marks) =>
    marks.quote(joinParagraphs([bold(title, marks), body && richLines(body, marks)])),
})
