import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { count, date, text, textarea, tick } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

/** The log of the workflow: one record for every change of stage, never edited. */
export const Transitions: CollectionConfig = {
  slug: 'transitions',
  labels: {
    singular: label('Log entry'),
    plural: label('Workflow log'),
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
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['type', 'document', 'at'] }, { fields: ['type', 'document', 'number'] }],
  defaultSort: '-at',
  admin: {
    group: groups.administration,
    hidden: hiddenUnless('administer'),
    useAsTitle: 'action',
    defaultColumns: ['at', 'actorName', 'action', 'type', 'from', 'to'],
    description: label('Who did what, when and why. Entries are never changed.'),
  },
  fields: [
    text('key', label('Key'), { required: true, unique: true }),
    text('type', label('Type'), { required: true }),
    text('document', label('Document'), { required: true, index: true }),
    count('number', label('Number'), { required: true }),
    text('action', label('Action'), { required: true, index: true }),
    text('from', label('From|transitions')),
    text('to', label('To')),
    text('revision', label('Revision')),
    text('actor', label('Actor'), { required: true, index: true }),
    text('actorName', label('By')),
    { name: 'roles', type: 'json', label: label('Roles at that moment') },
    textarea('comment', label('Comment')),
    date('at', label('On'), { required: true, time: true, index: true }),
    tick('override', label('Against the checks')),
    text('requestId', label('Request')),
    { name: 'details', type: 'json', label: label('Details') },
    text('previous', label('Hash of the previous entry')),
    text('hash', label('Hash'), { required: true }),
  ],
}
