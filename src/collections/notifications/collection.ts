import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { ownNotifications } from '@/access/ownNotifications'
import { date, text } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'

/** What a person is told: written by the outbox, read and ticked off by that person alone. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: label('Notification'),
    plural: label('Notifications'),
  },
  access: {
    create: nobody,
    read: ownNotifications,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['user', 'readAt', 'at'] }],
  defaultSort: '-at',
  admin: { hidden: true, useAsTitle: 'event' },
  fields: [
    text('key', label('Key'), { required: true, unique: true }),
    one('user', 'users', { label: label('For'), required: true }),
    text('event', label('Event'), { required: true }),
    text('type', label('Type')),
    text('document', label('Document')),
    { name: 'data', type: 'json', label: label('Details') },
    date('at', label('On'), { required: true, time: true }),
    date('readAt', label('Read on'), { time: true }),
    date('mailedAt', label('Mailed on'), { time: true }),
  ],
}
