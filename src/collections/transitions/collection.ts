import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { count, date, text, textarea, tick } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/label'

/** The log of the workflow: one record for every change of stage, never edited. */
export const Transitions: CollectionConfig = {
  slug: 'transitions',
  labels: {
    singular: label('Log entry', 'Entrée du journal'),
    plural: label('Workflow log', 'Journal du circuit'),
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
    useAsTitle: 'action',
    defaultColumns: ['at', 'actorName', 'action', 'type', 'from', 'to'],
    description: label(
      'Who did what, when and why. Entries are never changed.',
      'Qui a fait quoi, quand et pourquoi. Les entrées ne changent jamais.',
    ),
  },
  fields: [
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    text('type', label('Type', 'Type'), { required: true }),
    text('document', label('Document', 'Document'), { required: true, index: true }),
    count('number', label('Number', 'Numéro'), { required: true }),
    text('action', label('Action', 'Action'), { required: true, index: true }),
    text('from', label('From', 'De')),
    text('to', label('To', 'À')),
    text('revision', label('Revision', 'Révision')),
    text('actor', label('Actor', 'Acteur'), { required: true, index: true }),
    text('actorName', label('By', 'Par')),
    { name: 'roles', type: 'json', label: label('Roles at that moment', 'Rôles à ce moment') },
    textarea('comment', label('Comment', 'Commentaire')),
    date('at', label('On', 'Le'), { required: true, time: true, index: true }),
    tick('override', label('Against the checks', 'Malgré les contrôles')),
    text('requestId', label('Request', 'Requête')),
    { name: 'details', type: 'json', label: label('Details', 'Détails') },
    text('previous', label('Hash of the entry before', 'Empreinte de l’entrée précédente')),
    text('hash', label('Hash', 'Empreinte'), { required: true }),
  ],
}
