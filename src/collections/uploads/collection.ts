import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { count, date, text, tick } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

/** What each person sent, in bytes: a row a file, which lives as long as the file, and a day at least. See quota.ts. */
export const Uploads: CollectionConfig = {
  slug: 'uploads',
  labels: {
    singular: label('Upload', { fr: 'Envoi', nl: 'Upload' }),
    plural: label('Uploads', { fr: 'Envois', nl: 'Uploads' }),
  },
  access: {
    create: nobody,
    read: nobody,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true, useAsTitle: 'at' },
  fields: [
    text('person', label('Person', { fr: 'Personne', nl: 'Persoon' }), { required: true, index: true }),
    count('bytes', label('Bytes', { fr: 'Octets', nl: 'Bytes' }), { required: true }),
    date('at', label('On'), { required: true, time: true }),
    text('file', label('File', { fr: 'Fichier', nl: 'Bestand' }), { index: true }),
    tick('stored', label('Stored', { fr: 'Conservé', nl: 'Bewaard' })),
  ],
}
