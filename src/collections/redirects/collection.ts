import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

/** Former addresses of published documents, kept by the workflow. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: label('Redirect'), plural: label('Redirects') },
  access: {
    create: nobody,
    read: staff,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.administration,
    hidden: hiddenUnless('administer'),
    useAsTitle: 'from',
    defaultColumns: ['type', 'from', 'document'],
  },
  fields: [
    text('key', label('Key'), { required: true, unique: true }),
    text('type', label('Type'), { required: true }),
    text('from', label('Former address'), { required: true }),
    text('document', label('Document'), { required: true, index: true }),
  ],
}
