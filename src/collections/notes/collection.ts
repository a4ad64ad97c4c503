import { defineEntries } from '@/collections/define/entries'
import { copiedKey } from '@/collections/fields/copiedKey'
import { groups } from '@/collections/fields/groups'
import { choice, text, textarea } from '@/collections/fields/plain'
import { slugForm } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/catalogue'

export const noteKinds = {
  footnote: label('Footnote'),
  disclaimer: label('Disclaimer'),
  glossary: label('Glossary entry'),
}

export const Notes = defineEntries({
  slug: 'notes',
  singular: 'note',
  labels: { singular: label('Note'), plural: label('Notes') },
  group: groups.library,
  description: label('Reusable footnotes, disclaimers and terms.'),
  title: 'key',
  columns: ['key', 'kind', 'text', 'pattern', 'stage'],
  populate: ['key', 'kind', 'text'],
  fields: [
    {
      ...text('key', label('Key'), {
        required: true,
        index: true,
        rules: [slugForm],
        description: label('A short name to find it by, such as “kosovo”.'),
      }),
      hooks: { beforeDuplicate: [copiedKey] },
    },
    choice('kind', label('Kind'), noteKinds, { required: true, defaultValue: 'footnote' }),
    textarea('text', label('Text'), { localized: true, required: true }),
    text('pattern', label('Designation that must carry it'), {
      disableDuplicate: true,
      description: label(
        'As it is spelled in texts. Documents that use it without this note cannot be submitted for review.',
      ),
    }),
  ],
})
