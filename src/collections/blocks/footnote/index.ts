// A mark inside a sentence; its note stands at the end of the text.
import type { Block } from 'payload'
import { textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { thisOr } from '@/collections/fields/validate'
import { label } from '@/platform/i18n/catalogue'

const wanted = label('Choose a reusable note or write one here.')

export const footnote: Block = {
  slug: 'footnote',
  labels: {
    singular: label('Footnote'),
    plural: label('Footnotes'),
  },
  admin: { components: { Block: '@/admin/writing/FootnoteMark#FootnoteMark' } },
  fields: [
    one('note', 'notes', {
      label: label('Reusable note'),
      description: label('Or write one below, for this place only.'),
    }),
    { ...textarea('text', label('Note')), validate: thisOr('note', wanted, 'textarea') },
  ],
}
