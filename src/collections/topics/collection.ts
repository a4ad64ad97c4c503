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
  labels: { singular: label('Topic'), plural: label('Topics') },
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
    description: label('What documents are about, for readers who filter.'),
  },
  defaultPopulate: { name: true, slug: true },
  fields: [
    text('name', label('Name'), { localized: true, required: true }),
    {
      ...text('slug', label('Address (slug)'), {
        required: true,
        unique: true,
        rules: [slugForm],
        description: label('Used in web addresses and filters.'),
      }),
      hooks: { beforeDuplicate: [copiedKey] },
    },
    textarea('description', label('Description'), { localized: true }),
  ],
}
