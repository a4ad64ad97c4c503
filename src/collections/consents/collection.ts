import type { CollectionConfig, Field } from 'payload'
import { nobodyWritesField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { protectionOfficers } from '@/access/protectionOfficers'
import { channels, consentKinds } from '@/collections/consents/terms'
import { day } from '@/collections/fields/day'
import { groups } from '@/collections/fields/groups'
import { choice, choices, count, side, text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'
import { languageNames } from '@/platform/i18n/languages'

/**
 * Counts the publications that relied on this consent. Written by each, so that a withdrawal at the same instant meets
 * it in the database: two transactions that only read what the other writes would both be stored.
 */
const uses = {
  ...count('uses', label('Publications')),
  access: nobodyWritesField,
  admin: { hidden: true },
} as Field

export const Consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: label('Consent'), plural: label('Consents') },
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
    components: { edit: { SaveButton: '@/admin/protection/SaveConsent#SaveConsent' } },
    description: label(
      'What a person agreed to. Visible only to protection officers and administrators, and never published.',
    ),
  },
  defaultPopulate: { publicName: true, kind: true },
  fields: [
    text('subject', label('Real name'), { required: true }),
    text('publicName', label('Name used in texts'), { required: true }),
    choice('kind', label('Kind'), consentKinds, { required: true, defaultValue: 'adult' }),
    {
      name: 'form',
      type: 'upload',
      relationTo: 'consent-forms',
      maxDepth: 1,
      label: label('Signed form'),
    },
    choices('channels', label('For these channels'), channels, { required: true }),
    choices('languages', label('In these languages'), languageNames),
    side(day('validUntil', label('Valid until'), { index: true }), day('withdrawnAt', label('Withdrawn on'))),
    uses,
    {
      name: 'usedIn',
      type: 'ui',
      admin: { components: { Field: '@/admin/protection/ConsentUses#ConsentUses' } },
    },
  ],
}
