import type { CollectionConfig } from 'payload'
import { nobodyReadsField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { choice, date, email, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'
import { filterByDocument } from '@/platform/links/filterByDocument'

const decisions = {
  approve: label('Approved'),
  requestChanges: label('Changes requested|reviewLinks'),
}

/** A reviewer without an account: one link, to one text, for one decision. The link itself is not kept, only its hash. */
export const ReviewLinks: CollectionConfig = {
  slug: 'review-links',
  labels: {
    singular: label('Review link'),
    plural: label('Review links'),
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
  hooks: { beforeOperation: [filterByDocument] },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['type', 'document'] }],
  admin: { hidden: true, useAsTitle: 'name' },
  fields: [
    text('type', label('Type'), { required: true }),
    text('document', label('Document'), { required: true }),
    text('revision', label('Revision'), { required: true }),
    text('step', label('Step|reviewLinks'), { required: true }),
    text('name', label('For'), { required: true }),
    // Links from before they were mailed have none.
    email('email', label('E-mail')),
    {
      ...text('tokenHash', label('Hash'), { required: true, unique: true }),
      hidden: true,
      access: nobodyReadsField,
    },
    date('expiresAt', label('Expires on'), { required: true, time: true }),
    date('sentAt', label('Sent on'), { time: true }),
    date('openedAt', label('Opened on'), { time: true }),
    date('usedAt', label('Used on'), { time: true }),
    date('revokedAt', label('Revoked on'), { time: true }),
    one('createdBy', 'users', { label: label('Made by') }),
    choice('decision', label('Decision'), decisions),
    textarea('reason', label('Reason')),
  ],
}
