import type { CollectionConfig } from 'payload'
import { editors } from '@/access/editors'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { copiedKey } from '@/collections/fields/copiedKey'
import { groups } from '@/collections/fields/groups'
import { text, textarea } from '@/collections/fields/plain'
import { slugForm } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/label'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: label('Topic', 'Thème'), plural: label('Topics', 'Thèmes') },
  access: {
    create: editors,
    read: staff,
    readVersions: nobody,
    update: editors,
    delete: editors,
    unlock: nobody,
    admin: () => false,
  },
  admin: {
    group: groups.library,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    description: label(
      'What documents are about, for readers who filter.',
      'Ce dont parlent les documents, pour les lecteurs qui filtrent.',
    ),
  },
  defaultPopulate: { name: true, slug: true },
  fields: [
    text('name', label('Name', 'Nom'), { localized: true, required: true }),
    {
      ...text('slug', label('Address (slug)', 'Adresse (slug)'), {
        required: true,
        unique: true,
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
}
