import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { date, number, text } from '@/collections/fields/plain'
import { label } from '@/platform/i18n/catalogue'

/** The second factor of an account: what its app shares with us, encrypted. Read by the product's own code alone. */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: {
    singular: label('Second factor', { fr: 'Second facteur', nl: 'Tweede factor' }),
    plural: label('Second factors', { fr: 'Seconds facteurs', nl: 'Tweede factoren' }),
  },
  access: {
    create: nobody,
    read: nobody,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    admin: () => false,
  },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true },
  fields: [
    text('user', label('User'), { required: true, unique: true }),
    text('secret', label('Secret'), { required: true }),
    // Until then it is not asked for.
    date('confirmedAt', label('On since', { fr: 'Actif depuis', nl: 'Aan sinds' }), { time: true }),
    // A code is good for one sign-in.
    number('lastStep', label('Last code', { fr: 'Dernier code', nl: 'Laatste code' })),
    {
      name: 'recoveryCodes',
      type: 'json',
      label: label('Recovery codes', { fr: 'Codes de secours', nl: 'Herstelcodes' }),
    },
  ],
}
