import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { choice, count, date, text, texts } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

const endReasons = {
  superseded: label('A newer one followed', 'Une plus récente a suivi'),
  unpublished: label('Unpublished', 'Dépubliée'),
  takenDown: label('Taken down', 'Retirée'),
}

/** What the public may see: the frozen content of one approved revision. Appended by the workflow, ended, never edited. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: label('Publication', 'Publication'), plural: label('Publications', 'Publications') },
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
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'type', 'number', 'publishedAt', 'endedAt'],
    description: label(
      'Everything that was ever public, as it was.',
      'Tout ce qui a jamais été public, tel quel.',
    ),
  },
  fields: [
    text('key', label('Key', 'Clé'), { required: true, unique: true }),
    text('slugKey', label('Slug key', 'Clé du slug'), { required: true, unique: true }),
    text('type', label('Type', 'Type'), { required: true }),
    text('document', label('Document', 'Document'), { required: true, index: true }),
    count('number', label('Number', 'Numéro'), { required: true }),
    text('revision', label('Revision', 'Révision'), { required: true }),
    { name: 'content', type: 'json', label: label('Content', 'Contenu') },
    texts('languages', label('Languages', 'Langues')),
    text('slug', label('Address', 'Adresse'), { required: true, index: true }),
    text('kind', label('Kind', 'Genre')),
    date('date', label('Date', 'Date'), { time: true }),
    date('firstPublishedAt', label('First published', 'Première publication'), { time: true }),
    date('publishedAt', label('Published', 'Publiée le'), { time: true, index: true }),
    one('publishedBy', 'users', { label: label('Published by', 'Publiée par') }),
    date('endedAt', label('Ended', 'Terminée le'), { time: true }),
    choice('endReason', label('Why it ended', 'Raison de la fin'), endReasons),
    texts('references', label('Mentions', 'Mentions'), { index: true }),
    { ...texts('lists', label('Lists', 'Listes')), admin: { hidden: true } },
  ],
}
