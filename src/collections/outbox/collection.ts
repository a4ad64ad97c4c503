import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { groups } from '@/collections/fields/groups'
import { choice, count, date, text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

const statuses = {
  waiting: label('Waiting'),
  sending: label('Being sent'),
  delivered: label('Delivered'),
  failed: label('Failed'),
}

/** What is to be told to others: written with the change it tells of, delivered by a worker. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: label('Message'), plural: label('Outbox') },
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
    hidden: hiddenUnless('administer'),
    useAsTitle: 'event',
    defaultColumns: ['event', 'channel', 'status', 'attempts', 'updatedAt'],
  },
  fields: [
    text('key', label('Key'), { required: true, unique: true }),
    text('event', label('Event'), { required: true }),
    choice('channel', label('By'), {
      webhook: label('Webhook'),
      mail: label('E-mail'),
      invitation: label('Invitation of a guest'),
    }),
    text('target', label('To')),
    { name: 'payload', type: 'json', label: label('Message') },
    choice('status', label('Status|outbox'), statuses, { defaultValue: 'waiting' }),
    count('attempts', label('Attempts')),
    date('nextAttemptAt', label('Next attempt'), { time: true }),
    date('leasedUntil', label('Leased until'), { time: true }),
    text('leasedBy', label('Leased by')),
    date('at', label('On'), { time: true }),
    // The partition key and the sequence number in it: messages of one document do not overtake each other.
    text('lane', label('Partition key')),
    count('place', label('Sequence number')),
    { name: 'answers', type: 'json', label: label('Answers') },
  ],
}
