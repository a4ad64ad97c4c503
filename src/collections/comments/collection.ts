import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { nobodyWritesField } from '@/access/fields'
import { staffWhoMayRead } from '@/access/heldComments'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { choice, date, text, textarea, tick } from '@/collections/fields/plain'
import { many, one } from '@/collections/fields/relation'
import { publishedTypes } from '@/collections/published'
import { label } from '@/platform/i18n/catalogue'

/** Remarks on a document among staff. The author is who is signed in, whatever was sent. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('Comment'), plural: label('Comments') },
  access: {
    create: staff,
    read: staffWhoMayRead,
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
    choice('type', label('Type'), publishedTypes, { required: true }),
    text('document', label('Document'), { required: true, index: true }),
    text('path', label('Field')),
    { name: 'quote', type: 'json', label: label('Quoted words') },
    text('revision', label('Revision')),
    textarea('text', label('Comment'), { required: true }),
    {
      ...one('author', 'users', { label: label('Author') }),
      access: nobodyWritesField,
    } as CollectionConfig['fields'][number],
    text('authorName', label('By')),
    one('parent', 'comments', { label: label('Answer to') }),
    many('mentions', 'users', { label: label('Mentions') }),
    tick('blocking', label('Must be resolved before approval')),
    date('resolvedAt', label('Resolved on'), { time: true }),
    one('resolvedBy', 'users', { label: label('Resolved by') }),
  ],
}
