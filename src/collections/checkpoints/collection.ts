import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { nobody } from '@/access/nobody'
import { count, date, text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

/** The state of every document's log at a moment, chained: a log that is gone or shorter than it was is found by it. */
export const Checkpoints: CollectionConfig = {
  slug: 'checkpoints',
  labels: {
    singular: label('Checkpoint'),
    plural: label('Checkpoints'),
  },
  access: {
    create: nobody,
    read: admins,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-number',
  admin: { hidden: true, useAsTitle: 'number' },
  fields: [
    count('number', label('Number'), { required: true, unique: true }),
    date('at', label('On'), { required: true, time: true }),
    { name: 'heads', type: 'json', label: label('Heads of the logs') },
    text('root', label('Hash of the heads'), { required: true }),
    text('previous', label('Hash of the previous one')),
    text('hash', label('Hash'), { required: true }),
  ],
}
