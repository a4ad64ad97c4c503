import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { choice, count, date, text, tick } from '@/collections/fields/plain'
import { many, one } from '@/collections/fields/relation'
import { stageLabels } from '@/collections/fields/stageLabels'
import { label } from '@/platform/i18n/label'

/** Where each document stands in the workflow: one row a document, written by the workflow alone. */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: label('Review', 'Relecture'), plural: label('Reviews', 'Relectures') },
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
  indexes: [
    { fields: ['type', 'document'] },
    { fields: ['type', 'stage'] },
    { fields: ['awaits', 'dueAt'] },
    { fields: ['stage', 'dueAt'] },
    { fields: ['stage', 'publishAt'] },
  ],
  admin: { hidden: true, useAsTitle: 'stage' },
  defaultPopulate: { stage: true, live: true, type: true, document: true },
  fields: [
    text('type', label('Type', 'Type'), { required: true, index: true }),
    text('document', label('Document', 'Document'), { index: true }),
    text('slugKey', label('Slug key', 'Clé du slug'), { required: true, unique: true }),
    text('title', label('Title', 'Titre'), { index: true }),
    choice('stage', label('Stage', 'Étape'), stageLabels, {
      required: true,
      index: true,
      defaultValue: 'draft',
    }),
    text('revision', label('Revision', 'Révision')),
    text('approvedRevision', label('Approved revision', 'Révision approuvée')),
    text('step', label('Step', 'Étape de relecture')),
    text('awaits', label('Awaits', 'Attend'), { index: true }),
    { name: 'approvals', type: 'json', label: label('Approvals', 'Approbations') },
    { name: 'contributors', type: 'json', label: label('Contributors', 'Contributeurs') },
    one('owner', 'users', { label: label('Author', 'Auteur') }),
    one('submittedBy', 'users', { label: label('Submitted by', 'Soumis par') }),
    date('submittedAt', label('Submitted on', 'Soumis le'), { time: true, index: true }),
    many('assignees', 'users', { label: label('Assignees', 'Responsables') }),
    date('dueAt', label('Due', 'Échéance'), { time: true, index: true }),
    date('overdueToldAt', label('Reminded on', 'Rappelé le'), { time: true }),
    date('publishAt', label('To be published on', 'À publier le'), { time: true, index: true }),
    date('unpublishAt', label('To be unpublished on', 'À dépublier le'), { time: true, index: true }),
    date('embargoUntil', label('Not before', 'Pas avant'), { time: true }),
    one('scheduledBy', 'users', { label: label('Scheduled by', 'Planifié par') }),
    tick('live', label('Live', 'En ligne'), { index: true }),
    text('liveRevision', label('Live revision', 'Révision en ligne')),
    tick('publishedOnce', label('Was published', 'A été publié')),
    count('version', label('Version', 'Version')),
    count('logNumber', label('Entries of the log', 'Entrées du journal')),
    text('logHash', label('Hash of the last entry', 'Empreinte de la dernière entrée')),
  ],
}
