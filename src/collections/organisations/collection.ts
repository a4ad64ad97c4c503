import { defineEntries } from '@/collections/define/entries'
import { groups } from '@/collections/fields/groups'
import { text, textarea, tick, webLink } from '@/collections/fields/plain'
import { asLabel, asLabelOrNull } from '@/collections/fields/public'
import { picture } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/catalogue'

export const Organisations = defineEntries({
  slug: 'organisations',
  singular: 'organisation',
  typeName: 'Organisation',
  labels: {
    singular: label('Organisation'),
    plural: label('Organisations'),
  },
  group: groups.directory,
  description: label('Funders, partners, hosts, organisers, publishers.'),
  title: 'name',
  columns: ['name', 'acronym', 'website', 'stage', 'updatedAt'],
  populate: ['name', 'acronym', 'website', 'logo'],
  publicOrder: ['name', 'acronym', 'website'],
  fields: [
    text('name', label('Name'), { localized: true, required: true, public: asLabel }),
    text('acronym', label('Acronym'), { public: true }),
    picture('logo', { label: label('Logo'), public: true }),
    webLink('website', label('Web site'), { public: true }),
    textarea('acknowledgement', label('Acknowledgement of support'), {
      localized: true,
      public: { ...asLabelOrNull, describe: 'The wording it requires when it funds something.' },
      description: label('The wording to print when it funds something.'),
    }),
    tick('acknowledgementRequired', label('These words are required'), {
      public: true,
    }),
  ],
})
