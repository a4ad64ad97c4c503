import { defineEntries } from '@/collections/define/entries'
import { copiedKey } from '@/collections/fields/copiedKey'
import { groups } from '@/collections/fields/groups'
import { text, textarea } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { slugForm } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/catalogue'

export const Topics = defineEntries({
  slug: 'topics',
  singular: 'topic',
  typeName: 'Topic',
  labels: { singular: label('Topic'), plural: label('Topics') },
  group: groups.library,
  description: label('What documents are about, for readers who filter.'),
  title: 'name',
  columns: ['name', 'slug', 'stage', 'updatedAt'],
  populate: ['name', 'slug'],
  fields: [
    text('name', label('Name'), { localized: true, required: true, public: asLabel }),
    {
      ...text('slug', label('Address (slug)'), {
        required: true,
        index: true,
        public: asLabel,
        rules: [slugForm],
        description: label('Used in web addresses and filters.'),
      }),
      hooks: { beforeDuplicate: [copiedKey] },
    },
    textarea('description', label('Description'), { localized: true }),
  ],
})
