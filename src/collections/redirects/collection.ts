import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/label'

/** Former addresses of published documents, kept by the workflow. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: label('Redirect', 'Redirection'), plural: label('Redirects', 'Redirections') },
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
  admin: { group: groups.administration, useAsTitle: 'from', defaultColumns: ['type', 'from', 'document'] },
  fields: [
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    text('type', label('Type', 'Type'), { required: true }),
    text('from', label('Former address', 'Ancienne adresse'), { required: true }),
    text('document', label('Document', 'Document'), { required: true, index: true }),
  ],
}
