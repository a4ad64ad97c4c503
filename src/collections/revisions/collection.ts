import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { date, text, texts } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

/** Who wrote what: one row for every save that changed the text, never edited. */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  labels: { singular: label('Revision'), plural: label('Revisions') },
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
  indexes: [{ fields: ['type', 'document', 'at'] }, { fields: ['type', 'document', 'revision'] }],
  defaultSort: '-at',
  admin: { hidden: true, useAsTitle: 'revision' },
  fields: [
    text('type', label('Type'), { required: true }),
    text('document', label('Document'), { required: true }),
    text('revision', label('Revision'), { required: true }),
    text('version', label('Stored version')),
    text('author', label('Author'), { required: true, index: true }),
    text('authorName', label('By')),
    // Files and consents, as `collection:id`: every use of a consent is found by one query.
    texts('uses', label('Uses'), { index: true }),
    date('at', label('On'), { required: true, time: true }),
  ],
}
