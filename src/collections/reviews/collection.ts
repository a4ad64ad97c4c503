import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { choice, count, date, text, tick } from '@/collections/fields/plain'
import { many, one } from '@/collections/fields/relation'
import { stageLabels } from '@/collections/fields/stageLabels'
import { label } from '@/platform/i18n/catalogue'

/** Where each document stands in the workflow: one row a document, written by the workflow alone. */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: label('Review'), plural: label('Reviews') },
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
    { fields: ['stage', 'updatedAt'] },
    { fields: ['owner', 'stage', 'updatedAt'] },
  ],
  admin: { hidden: true, useAsTitle: 'stage' },
  defaultPopulate: { stage: true, live: true, type: true, document: true },
  fields: [
    text('type', label('Type'), { required: true, index: true }),
    text('document', label('Document'), { index: true }),
    text('slugKey', label('Slug key'), { required: true, unique: true }),
    text('title', label('Title'), { index: true }),
    { name: 'languages', type: 'json', label: label('Offered in') },
    choice('stage', label('Stage'), stageLabels, {
      required: true,
      index: true,
      defaultValue: 'draft',
    }),
    text('revision', label('Revision')),
    text('approvedRevision', label('Approved revision')),
    text('step', label('Step|reviews')),
    text('awaits', label('Awaits'), { index: true }),
    { name: 'approvals', type: 'json', label: label('Approvals') },
    { name: 'contributors', type: 'json', label: label('Contributors') },
    one('owner', 'users', { label: label('Author') }),
    one('submittedBy', 'users', { label: label('Submitted by') }),
    date('submittedAt', label('Submitted on'), { time: true, index: true }),
    many('assignees', 'users', { label: label('Assignees') }),
    date('dueAt', label('Due'), { time: true, index: true }),
    date('overdueToldAt', label('Reminded on'), { time: true }),
    date('publishAt', label('To be published on'), { time: true, index: true }),
    date('unpublishAt', label('To be unpublished on'), { time: true, index: true }),
    date('embargoUntil', label('Not before'), { time: true }),
    one('scheduledBy', 'users', { label: label('Scheduled by') }),
    tick('live', label('Live'), { index: true }),
    text('liveRevision', label('Live revision')),
    tick('publishedOnce', label('Was published')),
    count('version', label('Version')),
    count('logNumber', label('Entries of the log')),
    text('logHash', label('Hash of the last entry')),
  ],
}
