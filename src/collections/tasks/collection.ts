import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { choice, date, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const taskKinds = {
  takeDown: label('Take down', 'Retirer'),
  brokenSchedule: label('A publication that did not happen', 'Une publication qui n’a pas eu lieu'),
  consentEnding: label('A consent that ends', 'Un consentement qui prend fin'),
}

/** What somebody has to look at: opened by the product, closed by a person of one of its roles. */
export const Tasks: CollectionConfig = {
  slug: 'tasks',
  labels: { singular: label('Task', 'Tâche'), plural: label('Tasks', 'Tâches') },
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
  indexes: [{ fields: ['type', 'document'] }, { fields: ['doneAt', 'openedAt'] }],
  defaultSort: '-openedAt',
  admin: {
    group: groups.administration,
    useAsTitle: 'reason',
    defaultColumns: ['openedAt', 'kind', 'reason', 'type', 'doneAt'],
  },
  fields: [
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    choice('kind', label('Kind', 'Genre'), taskKinds, { required: true }),
    text('type', label('Type', 'Type'), { required: true }),
    text('document', label('Document', 'Document'), { required: true }),
    text('code', label('Code', 'Code')),
    textarea('reason', label('Why', 'Pourquoi')),
    { name: 'data', type: 'json', label: label('Details', 'Détails') },
    { name: 'roles', type: 'json', label: label('For the roles', 'Pour les rôles') },
    date('openedAt', label('Opened on', 'Ouverte le'), { required: true, time: true }),
    date('doneAt', label('Done on', 'Faite le'), { time: true }),
    one('doneBy', 'users', { label: label('Done by', 'Faite par') }),
  ],
}
