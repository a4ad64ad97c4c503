// A mark inside a sentence; its note stands at the end of the text.
import type { Block } from 'payload'
import { textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { thisOr } from '@/collections/fields/validate'
import { label } from '@/platform/i18n/label'

const wanted = label(
  'Choose a reusable note or write one here.',
  'Choisissez une note réutilisable ou écrivez-en une ici.',
)

export const footnote: Block = {
  slug: 'footnote',
  labels: {
    singular: label('Footnote', 'Note de bas de page'),
    plural: label('Footnotes', 'Notes de bas de page'),
  },
  fields: [
    one('note', 'notes', {
      label: label('Reusable note', 'Note réutilisable'),
      description: label(
        'Or write one below, for this place alone.',
        'Ou écrivez-en une ci-dessous, pour cet endroit seulement.',
      ),
    }),
    { ...textarea('text', label('Note', 'Note')), validate: thisOr('note', wanted, 'textarea') },
  ],
}
