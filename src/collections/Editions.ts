import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { count, date, text, texts } from '@/fields/plain'
import { one } from '@/fields/relation'

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
  indexes: [{ fields: ['issue', 'number'] }],
  admin: {
    group: groups.administration,
    useAsTitle: 'key',
    defaultColumns: ['key', 'number', 'publishedAt', 'hash'],
    description: label('Issues as they went out.', 'Les numéros tels qu’ils sont parus.'),
  },
  fields: [
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    one('issue', 'issues', { label: label('Issue', 'Numéro'), required: true }),
    count('number', label('Number', 'Numéro'), { required: true }),
    text('slug', label('Address', 'Adresse')),
    texts('publications', label('Publications', 'Publications')),
    texts('languages', label('Languages', 'Langues')),
    { name: 'content', type: 'json', label: label('Content', 'Contenu') },
    { name: 'html', type: 'json', label: label('HTML by language', 'HTML par langue') },
    { name: 'text', type: 'json', label: label('Text by language', 'Texte par langue') },
    text('hash', label('Hash', 'Empreinte')),
    date('publishedAt', label('Published', 'Publiée le'), { time: true }),
  ],
}
