import type { Field } from 'payload'
import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { text } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { anyDocument } from '@/collections/fields/relation'
import { repairsAddress } from '@/collections/fields/repairing'
import { thisOr } from '@/collections/fields/validate'
import { linkTarget } from '@/collections/fields/validateAddresses'
import { safeHref } from '@/content/richText/safeHref'
import { html } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { ButtonBlock } from '@/public-types'

const wanted = label('Give the button an address or a document.')

export const button = defineBlock<ButtonBlock>({
  slug: 'button',
  labels: { singular: label('Button'), plural: label('Buttons') },
  fields: [
    text('label', label('Words'), { required: true, public: asLabel }),
    {
      ...text('url', label('Address'), {
        public: {
          schema: () => z.string(),
          present: (url, read, { to }) => read.any(to)?.path ?? safeHref(url) ?? null,
        },
      }),
      validate: thisOr('to', wanted, 'text', linkTarget),
      hooks: repairsAddress,
    } as Field,
    anyDocument('to', {
      label: label('Or a document'),
      public: { describe: 'The document it links to, if it is one of ours.' },
    }),
  ],
  isShown: ({ url }) => url !== null,
  html: ({ label, url }, to) => html`<p class="button">${to.link(url, label)}</p>`,
  mail: ({ label, url }, to) => to.button(label, url),
  lines: ({ label, url }, marks) => marks.link(marks.text(label), url),
})
