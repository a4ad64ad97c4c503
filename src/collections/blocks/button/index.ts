import type { CollectionSlug, Field } from 'payload'
import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { text } from '@/collections/fields/plain'
import { repairsAddress } from '@/collections/fields/repairing'
import { thisOr } from '@/collections/fields/validate'
import { linkTarget } from '@/collections/fields/validateAddresses'
import { safeHref } from '@/content/richText/safeHref'
import { html } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'

const wanted = label(
  'Give the button an address or a document.',
  'Donnez au bouton une adresse ou un document.',
)

export const button = defineBlock({
  slug: 'button',
  labels: { singular: label('Button', 'Bouton'), plural: label('Buttons', 'Boutons') },
  fields: [
    text('label', label('Words', 'Texte'), { required: true }),
    {
      ...text('url', label('Address', 'Adresse')),
      validate: thisOr('to', wanted, 'text', linkTarget),
      hooks: repairsAddress,
    } as Field,
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...editorialSlugs] as CollectionSlug[],
      maxDepth: 1,
      label: label('Or a document', 'Ou un document'),
    },
  ],
  schema: ({ summary }) => ({
    label: z.string(),
    url: z.string(),
    to: summary.nullable().describe('The document it leads to, when it is one of ours.'),
  }),
  present: (stored, read) => {
    const to = read.summary(stored.to)
    const url = to ? to.path : safeHref(stored.url)
    return url ? { label: read.label(stored.label), url, to } : null
  },
  html: ({ label, url }, to) => html`<p class="button">${to.link(url, label)}</p>`,
  mail: ({ label, url }, to) => to.button(label, url),
  lines: ({ label, url }, marks) => marks.link(marks.text(label), url),
})
