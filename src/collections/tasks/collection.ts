import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { tasksForThem } from '@/access/tasksForThem'
import { groups } from '@/collections/fields/groups'
import { choice, date, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'

export const taskKinds = {
  takeDown: label('Take down'),
  brokenSchedule: label('A publication that failed'),
  askedProtection: label('A text about people', {
    fr: 'Un texte sur des personnes',
    nl: 'Een tekst over mensen',
  }),
  consentEnding: label('A consent that ends'),
  realName: label('A real name that is held back'),
  guessing: label('Many real names from one account'),
}

/** What somebody has to look at: opened by the product, closed by a person of one of its roles. */
export const Tasks: CollectionConfig = {
  slug: 'tasks',
  labels: { singular: label('Task'), plural: label('Tasks') },
  access: {
    create: nobody,
    read: tasksForThem,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [
    { fields: ['type', 'document'] },
    { fields: ['doneAt', 'openedAt'] },
    { fields: ['writer', 'openedAt'] },
  ],
  defaultSort: '-openedAt',
  admin: {
    group: groups.administration,
    hidden: hiddenUnless('protect', 'publish'),
    useAsTitle: 'reason',
    defaultColumns: ['openedAt', 'kind', 'reason', 'type', 'doneAt'],
  },
  fields: [
    text('key', label('Key'), { required: true, unique: true }),
    choice('kind', label('Kind'), taskKinds, { required: true }),
    text('type', label('Type'), { required: true }),
    text('document', label('Document'), { required: true }),
    text('code', label('Code')),
    textarea('reason', label('Why')),
    text('writer', label('Written by')),
    { name: 'data', type: 'json', label: label('Details') },
    { name: 'roles', type: 'json', label: label('For the roles') },
    date('openedAt', label('Opened on|tasks'), { required: true, time: true }),
    date('doneAt', label('Done on'), { time: true }),
    one('doneBy', 'users', { label: label('Done by') }),
  ],
}
