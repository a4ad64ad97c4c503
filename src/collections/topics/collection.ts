import { editors } from '@/access/editors'
import { defineEntries } from '@/collections/define/entries'
import { copiedKey } from '@/collections/fields/copiedKey'
import { groups } from '@/collections/fields/groups'
import { text, textarea } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { slugForm } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/label'

export const Topics = defineEntries({
  slug: 'topics',
  typeName: 'Topic',
  labels: { singular: label('Topic', 'Thème'), plural: label('Topics', 'Thèmes') },
  group: groups.library,
  description: label(
    'What documents are about, for readers who filter.',
    'Ce dont parlent les documents, pour les lecteurs qui filtrent.',
  ),
  title: 'name',
  columns: ['name', 'slug', 'updatedAt'],
  populate: ['name', 'slug'],
  writtenBy: editors,
  fields: [
    text('name', label('Name', 'Nom'), { localized: true, required: true, public: asLabel }),
    {
      ...text('slug', label('Address (slug)', 'Adresse (slug)'), {
        required: true,
        unique: true,
        public: asLabel,
        rules: [slugForm],
        description: label(
          'Used in web addresses and filters.',
          'Utilisé dans les adresses web et les filtres.',
        ),
      }),
      hooks: { beforeDuplicate: [copiedKey] },
    },
    textarea('description', label('Description', 'Description'), { localized: true }),
  ],
})
