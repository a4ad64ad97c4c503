import type { CollectionConfig, Field } from 'payload'
import { nobodyWritesField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { protectionOfficers } from '@/access/protectionOfficers'
import { day } from '@/collections/fields/day'
import { groups } from '@/collections/fields/groups'
import { choice, choices, count, side, text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/label'
import { languageNames } from '@/platform/i18n/languages'

export const consentKinds = {
  adult: label('Adult', 'Adulte'),
  minor: label('Minor', 'Mineur'),
  trafficking: label('Victim of trafficking', 'Victime de la traite'),
  medical: label('Medical case', 'Cas médical'),
}

export const channels = {
  web: label('Web', 'Web'),
  mail: label('E-mail', 'E-mail'),
  print: label('Print', 'Imprimé'),
  social: label('Social media', 'Réseaux sociaux'),
}

/**
 * Counts the publications that relied on this consent. Written by each, so that a withdrawal at the same instant meets
 * it in the database: two transactions that only read what the other writes would both be stored.
 */
const holds = {
  ...count('holds', label('Publications', 'Publications')),
  access: nobodyWritesField,
  admin: { hidden: true },
} as Field

export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: label('Consent', 'Consentement'), plural: label('Consents', 'Consentements') },
  access: {
    create: protectionOfficers,
    read: protectionOfficers,
    readVersions: nobody,
    update: protectionOfficers,
    delete: protectionOfficers,
    unlock: nobody,
    admin: () => false,
  },
  disableDuplicate: true,
  admin: {
    group: groups.administration,
    useAsTitle: 'publicName',
    defaultColumns: ['publicName', 'kind', 'validUntil', 'withdrawnAt'],
    description: label(
      'What a person agreed to. Seen by protection officers and administrators alone, and never published.',
      'Ce qu’une personne a accepté. Visible des seuls responsables protection et administrateurs, jamais publié.',
    ),
  },
  defaultPopulate: { publicName: true, kind: true },
  fields: [
    text('subject', label('Real name', 'Vrai nom'), { required: true }),
    text('publicName', label('Name used in texts', 'Nom utilisé dans les textes'), { required: true }),
    choice('kind', label('Kind', 'Genre'), consentKinds, { required: true, defaultValue: 'adult' }),
    {
      name: 'form',
      type: 'upload',
      relationTo: 'consent-forms',
      maxDepth: 1,
      label: label('Signed form', 'Formulaire signé'),
    },
    choices('channels', label('For these channels', 'Pour ces canaux'), channels, { required: true }),
    choices('languages', label('In these languages', 'Dans ces langues'), languageNames),
    side(
      day('validUntil', label('Valid until', 'Valable jusqu’au')),
      day('withdrawnAt', label('Withdrawn on', 'Retiré le')),
    ),
    holds,
  ],
}
