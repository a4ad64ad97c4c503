import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { nobodyWritesField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { editorialTypes } from '@/collections/editorial'
import { choice, date, text, textarea, tick } from '@/collections/fields/plain'
import { many, one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

/** Remarks on a document among staff. The author is who is signed in, whatever was sent. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('Comment', 'Commentaire'), plural: label('Comments', 'Commentaires') },
  access: {
    create: staff,
    read: staff,
    readVersions: nobody,
    update: staff,
    delete: admins,
    unlock: nobody,
    admin: () => false,
  },
  disableDuplicate: true,
  indexes: [{ fields: ['type', 'document'] }],
  admin: { hidden: true, useAsTitle: 'text' },
  fields: [
    choice('type', label('Type', 'Type'), editorialTypes, { required: true }),
    text('document', label('Document', 'Document'), { required: true, index: true }),
    text('path', label('Field', 'Champ')),
    { name: 'quote', type: 'json', label: label('Quoted words', 'Passage cité') },
    text('revision', label('Revision', 'Révision')),
    textarea('text', label('Comment', 'Commentaire'), { required: true }),
    {
      ...one('author', 'users', { label: label('Author', 'Auteur') }),
      access: nobodyWritesField,
    } as CollectionConfig['fields'][number],
    text('authorName', label('By', 'Par')),
    one('parent', 'comments', { label: label('Answer to', 'Réponse à') }),
    many('mentions', 'users', { label: label('Mentions', 'Mentions') }),
    tick('blocking', label('Must be settled before approval', 'À régler avant l’approbation')),
    date('resolvedAt', label('Settled on', 'Réglé le'), { time: true }),
    one('resolvedBy', 'users', { label: label('Settled by', 'Réglé par') }),
  ],
}
