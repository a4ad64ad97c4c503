import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { ownNotifications } from '@/access/ownNotifications'
import { date, text } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

/** What a person is told: written by the outbox, read and ticked off by that person alone. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: {
    singular: label('Notification', 'Notification'),
    plural: label('Notifications', 'Notifications'),
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
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    one('user', 'users', { label: label('For', 'Pour'), required: true }),
    text('event', label('Event', 'Événement'), { required: true }),
    text('type', label('Type', 'Type')),
    text('document', label('Document', 'Document')),
    { name: 'data', type: 'json', label: label('Details', 'Détails') },
    date('at', label('On', 'Le'), { required: true, time: true }),
    date('readAt', label('Read on', 'Lue le'), { time: true }),
    date('mailedAt', label('Mailed on', 'Envoyée le'), { time: true }),
  ],
}
