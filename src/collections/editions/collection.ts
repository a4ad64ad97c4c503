import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { neverEdited } from '@/collections/editions/neverEdited'
import { groups } from '@/collections/fields/groups'
import { count, date, text, texts } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'

/** An issue as it went out: the publications it held, as data, HTML and text. Appended, never edited. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: label('Edition'), plural: label('Editions') },
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
  hooks: { beforeOperation: [neverEdited] },
  indexes: [{ fields: ['issue', 'sequence'] }],
  defaultSort: '-at',
  admin: {
    group: groups.administration,
    hidden: hiddenUnless('administer'),
    useAsTitle: 'key',
    defaultColumns: ['key', 'sequence', 'at', 'hash'],
    description: label('Issues as they were published.'),
  },
  fields: [
    text('key', label('Key'), { required: true, unique: true }),
    one('issue', 'issues', { label: label('Issue'), required: true }),
    count('sequence', label('Edition'), { required: true }),
    text('slug', label('Address')),
    texts('languages', label('Languages')),
    { name: 'publications', type: 'json', label: label('Publications') },
    // By language. Each is the text of a JSON document: the bytes that were hashed, and any depth of it.
    { name: 'content', type: 'json', label: label('Content by language') },
    { name: 'frame', type: 'json', label: label('What e-mails also need') },
    { name: 'html', type: 'json', label: label('HTML by language') },
    { name: 'text', type: 'json', label: label('Text by language') },
    { name: 'changes', type: 'json', label: label('Against the one before') },
    text('hash', label('Hash'), { required: true }),
    text('originalHash', label('Hash as published'), { required: true }),
    date('redactedAt', label('Withdrawals made in it'), { time: true }),
    date('at', label('Published'), { required: true, time: true }),
    text('by', label('Published by'), { required: true }),
    text('byName', label('By')),
    texts('references', label('Mentions'), { index: true }),
    { ...texts('files', label('Files'), { index: true }), admin: { hidden: true } },
  ],
}
