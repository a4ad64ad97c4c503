import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { neverEdited } from '@/collections/editions/neverEdited'
import { groups } from '@/collections/fields/groups'
import { count, date, text, texts } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

/** An issue as it went out: the publications it held, as data, HTML and text. Appended, never edited. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: label('Edition', 'Édition'), plural: label('Editions', 'Éditions') },
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
    useAsTitle: 'key',
    defaultColumns: ['key', 'sequence', 'at', 'hash'],
    description: label('Issues as they went out.', 'Les numéros tels qu’ils sont parus.'),
  },
  fields: [
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    one('issue', 'issues', { label: label('Issue', 'Numéro'), required: true }),
    count('sequence', label('Edition', 'Édition'), { required: true }),
    text('slug', label('Address', 'Adresse')),
    texts('languages', label('Languages', 'Langues')),
    { name: 'publications', type: 'json', label: label('Publications', 'Publications') },
    // By language. Each is the text of a JSON document: the bytes that were hashed, and any depth of it.
    { name: 'content', type: 'json', label: label('Content by language', 'Contenu par langue') },
    { name: 'frame', type: 'json', label: label('What mails need beside it', 'Ce qu’il faut aux e-mails') },
    { name: 'html', type: 'json', label: label('HTML by language', 'HTML par langue') },
    { name: 'text', type: 'json', label: label('Text by language', 'Texte par langue') },
    { name: 'changes', type: 'json', label: label('Against the one before', 'Par rapport à la précédente') },
    text('hash', label('Hash', 'Empreinte'), { required: true }),
    text('originalHash', label('Hash as it went out', 'Empreinte à la parution'), { required: true }),
    date('redactedAt', label('Withdrawals made in it', 'Retraits effectués'), { time: true }),
    date('at', label('Published', 'Publiée le'), { required: true, time: true }),
    text('by', label('Published by', 'Publiée par'), { required: true }),
    text('byName', label('By', 'Par')),
    texts('references', label('Mentions', 'Mentions'), { index: true }),
  ],
}
