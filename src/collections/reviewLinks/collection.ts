import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { choice, date, email, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'
import { filterByDocument } from '@/platform/links/filterByDocument'

const decisions = {
  approve: label('Approved', 'Approuvé'),
  requestChanges: label('Changes requested', 'Modifications demandées'),
}

/** A reviewer without an account: one link, to one text, for one decision. The link itself is not kept, only its hash. */
export const ReviewLinks: CollectionConfig = {
  slug: 'review-links',
  labels: {
    singular: label('Review link', 'Lien de relecture'),
    plural: label('Review links', 'Liens de relecture'),
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
    text('type', label('Type', 'Type'), { required: true }),
    text('document', label('Document', 'Document'), { required: true }),
    text('revision', label('Revision', 'Révision'), { required: true }),
    text('step', label('Step', 'Étape de relecture'), { required: true }),
    text('name', label('For', 'Pour'), { required: true }),
    email('email', label('E-mail', 'E-mail')),
    { ...text('tokenHash', label('Hash', 'Empreinte'), { required: true, unique: true }), hidden: true },
    date('expiresAt', label('Expires on', 'Expire le'), { required: true, time: true }),
    date('openedAt', label('Opened on', 'Ouvert le'), { time: true }),
    date('usedAt', label('Used on', 'Utilisé le'), { time: true }),
    date('revokedAt', label('Revoked on', 'Révoqué le'), { time: true }),
    one('createdBy', 'users', { label: label('Made by', 'Créé par') }),
    choice('decision', label('Decision', 'Décision'), decisions),
    textarea('reason', label('Reason', 'Motif')),
  ],
}
