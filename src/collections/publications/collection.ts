import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { choice, count, date, text, texts } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'

const endReasons = {
  superseded: label('A newer one followed'),
  unpublished: label('Unpublished'),
  takenDown: label('Taken down'),
}

/** What the public may see: the frozen content of one approved revision. Appended by the workflow, ended, never edited. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: label('Publication'), plural: label('Publications') },
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
  // What lists are answered from is in src/platform/database/listIndex.
  indexes: [{ fields: ['type', 'document', 'number'] }],
  defaultSort: '-publishedAt',
  admin: {
    group: groups.administration,
    hidden: hiddenUnless('administer'),
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'type', 'number', 'publishedAt', 'endedAt'],
    description: label('Everything that was ever public, exactly as it was.'),
  },
  fields: [
    text('key', label('Key'), { required: true, unique: true }),
    text('slugKey', label('Slug key'), { required: true, unique: true }),
    text('type', label('Type'), { required: true }),
    text('document', label('Document'), { required: true, index: true }),
    count('number', label('Number'), { required: true }),
    text('revision', label('Revision'), { required: true }),
    { name: 'content', type: 'json', label: label('Content') },
    { name: 'hashes', type: 'json', label: label('Files'), admin: { hidden: true } },
    texts('languages', label('Languages')),
    text('slug', label('Address'), { required: true, index: true }),
    text('kind', label('Kind')),
    date('date', label('Date'), { time: true }),
    date('firstPublishedAt', label('First published'), { time: true }),
    date('publishedAt', label('Published'), { time: true, index: true }),
    one('publishedBy', 'users', { label: label('Published by') }),
    date('endedAt', label('Ended|publications'), { time: true }),
    choice('endReason', label('Why it ended'), endReasons),
    texts('references', label('Mentions'), { index: true }),
    { ...texts('lists', label('Lists')), admin: { hidden: true } },
  ],
}
