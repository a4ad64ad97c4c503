import type { CollectionConfig } from 'payload'
import { editors } from '@/access/editors'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { writers } from '@/access/writers'
import { groups } from '@/collections/fields/groups'
import { text, textarea, tick, webLink } from '@/collections/fields/plain'
import { picture } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: label('Organisation', 'Organisation'),
    plural: label('Organisations', 'Organisations'),
  },
  access: {
    create: writers,
    read: staff,
    readVersions: nobody,
    update: writers,
    delete: editors,
    unlock: nobody,
    admin: () => false,
  },
  admin: {
    group: groups.directory,
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'website', 'updatedAt'],
    description: label(
      'Funders, partners, hosts, organisers, publishers.',
      'Bailleurs, partenaires, hôtes, organisateurs, éditeurs.',
    ),
  },
  defaultPopulate: { name: true, acronym: true, website: true, logo: true },
  fields: [
    text('name', label('Name', 'Nom'), { localized: true, required: true }),
    text('acronym', label('Acronym', 'Sigle')),
    picture('logo', { label: label('Logo', 'Logo') }),
    webLink('website', label('Web site', 'Site web')),
    textarea('acknowledgement', label('Acknowledgement of support', 'Mention du soutien'), {
      localized: true,
      description: label(
        'The words to print where it funds something.',
        'Les mots à imprimer là où elle finance.',
      ),
    }),
    tick('acknowledgementRequired', label('These words are required', 'Cette mention est obligatoire')),
  ],
}
