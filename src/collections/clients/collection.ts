import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { groups } from '@/collections/fields/groups'
import { choices, text, tick } from '@/collections/fields/plain'
import { checked } from '@/collections/fields/validate'
import { between, wholeRule } from '@/collections/fields/validateNumbers'
import { label } from '@/platform/i18n/catalogue'
import { demandStrongKey } from '@/platform/payload/demandStrongKey'

/** API keys of sites and mailers, for /v1 alone: no access rule of /api knows them. */
export const Clients: CollectionConfig = {
  slug: 'clients',
  labels: { singular: label('API client'), plural: label('API clients') },
  access: {
    admin: () => false,
    create: admins,
    read: admins,
    readVersions: nobody,
    update: admins,
    delete: admins,
    unlock: nobody,
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  // What is told to the public side makes it forget a key at once.
  hooks: { beforeValidate: [demandStrongKey] },
  disableDuplicate: true,
  admin: {
    group: groups.administration,
    hidden: hiddenUnless('administer'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'active', 'scopes', 'rateLimit'],
    description: label('Sites and mailers that read the published content. A key opens nothing else.'),
  },
  fields: [
    text('name', label('Name'), { required: true }),
    tick('active', label('Active'), { on: true }),
    choices('scopes', label('May also'), {
      preview: label('Read previews'),
    }),
    {
      name: 'rateLimit',
      type: 'number',
      label: label('Requests a minute'),
      defaultValue: 600,
      validate: checked('number', wholeRule, between(1, 100_000)),
    },
  ],
}
