import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { nobody } from '@/access/nobody'
import { groups } from '@/collections/fields/groups'
import { choice, count, date, text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/label'

const statuses = {
  waiting: label('Waiting', 'En attente'),
  sending: label('Being sent', 'En cours d’envoi'),
  delivered: label('Delivered', 'Remis'),
  failed: label('Failed', 'Échoué'),
}

/** What is to be told to others: written with the change it tells of, delivered by a worker. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: label('Message', 'Message'), plural: label('Outbox', 'Boîte d’envoi') },
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
  indexes: [
    { fields: ['status', 'nextAttemptAt'] },
    { fields: ['channel', 'status', 'nextAttemptAt'] },
    { fields: ['lane', 'place'] },
    { fields: ['target', 'at'] },
  ],
  admin: {
    group: groups.administration,
    useAsTitle: 'event',
    defaultColumns: ['event', 'channel', 'status', 'attempts', 'updatedAt'],
  },
  fields: [
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    text('event', label('Event', 'Événement'), { required: true }),
    choice('channel', label('By', 'Par'), {
      webhook: label('Webhook', 'Webhook'),
      mail: label('E-mail', 'E-mail'),
    }),
    text('target', label('To', 'À')),
    { name: 'payload', type: 'json', label: label('Message', 'Message') },
    choice('status', label('Status', 'État'), statuses, { defaultValue: 'waiting' }),
    count('attempts', label('Attempts', 'Tentatives')),
    date('nextAttemptAt', label('Next attempt', 'Prochaine tentative'), { time: true }),
    date('leasedUntil', label('Leased until', 'Réservé jusqu’à'), { time: true }),
    text('leasedBy', label('Leased by', 'Réservé par')),
    date('at', label('On', 'Le'), { time: true }),
    // What happened to one document, in the order in which it did: messages of a lane do not overtake each other.
    text('lane', label('Lane', 'File')),
    count('place', label('Place in the lane', 'Place dans la file')),
    { name: 'answers', type: 'json', label: label('Answers', 'Réponses') },
  ],
}
