import type { CollectionConfig } from 'payload'
import { nobodyReadsField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { date, text } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'
import { filterByDocument } from '@/platform/links/filterByDocument'

/** Who holds one sees the newest text of a document, or of a whole issue. The link itself is not kept, only its hash. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: {
    singular: label('Preview link'),
    plural: label('Preview links'),
  },
  access: {
    create: nobody,
    read: staff,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  hooks: { beforeOperation: [filterByDocument] },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true, useAsTitle: 'name' },
  fields: [
    text('type', label('Type'), { required: true }),
    text('document', label('Document'), { required: true, index: true }),
    text('name', label('For')),
    {
      ...text('tokenHash', label('Hash'), { required: true, unique: true }),
      hidden: true,
      access: nobodyReadsField,
    },
    date('expiresAt', label('Expires on'), { required: true, time: true }),
    one('createdBy', 'users', { label: label('Made by') }),
    date('openedAt', label('Opened on'), { time: true }),
    date('lastUsedAt', label('Used last on'), { time: true }),
    date('revokedAt', label('Revoked on'), { time: true }),
    one('revokedBy', 'users', { label: label('Revoked by') }),
  ],
}
