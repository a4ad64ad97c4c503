import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { date, text } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'
import { filterByDocument } from '@/platform/links/filterByDocument'

/** Who holds one sees the newest text of a document, or of a whole issue. The link itself is not kept, only its hash. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: {
    singular: label('Preview link', 'Lien d’aperçu'),
    plural: label('Preview links', 'Liens d’aperçu'),
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
  admin: { hidden: true, useAsTitle: 'name' },
  fields: [
    text('type', label('Type', 'Type'), { required: true }),
    text('document', label('Document', 'Document'), { required: true, index: true }),
    text('name', label('For', 'Pour')),
    { ...text('tokenHash', label('Hash', 'Empreinte'), { required: true, unique: true }), hidden: true },
    date('expiresAt', label('Expires on', 'Expire le'), { required: true, time: true }),
    one('createdBy', 'users', { label: label('Made by', 'Créé par') }),
    date('openedAt', label('Opened on', 'Ouvert le'), { time: true }),
    date('lastUsedAt', label('Used last on', 'Dernière utilisation le'), { time: true }),
    date('revokedAt', label('Revoked on', 'Révoqué le'), { time: true }),
    one('revokedBy', 'users', { label: label('Revoked by', 'Révoqué par') }),
  ],
}
