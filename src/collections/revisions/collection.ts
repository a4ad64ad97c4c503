import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { date, text, texts } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/label'

/** Who wrote what: one row for every save that changed the text, never edited. */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  labels: { singular: label('Revision', 'Révision'), plural: label('Revisions', 'Révisions') },
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
    text('type', label('Type', 'Type'), { required: true }),
    text('document', label('Document', 'Document'), { required: true }),
    text('revision', label('Revision', 'Révision'), { required: true }),
    text('version', label('Stored version', 'Version enregistrée')),
    text('author', label('Author', 'Auteur'), { required: true, index: true }),
    text('authorName', label('By', 'Par')),
    // Files and consents, as `collection:id`: every use of a consent is found by one query.
    texts('uses', label('Uses', 'Utilise'), { index: true }),
    date('at', label('On', 'Le'), { required: true, time: true }),
  ],
}
