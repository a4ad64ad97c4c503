import type { CollectionConfig, Field } from 'payload'
import { admins } from '@/access/admins'
import { adminsReadField } from '@/access/fields'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { groups } from '@/collections/fields/groups'
import { date, text, texts, tick, webLink } from '@/collections/fields/plain'
import { knownEvent } from '@/collections/webhooks/events'
import { forgetDisabling } from '@/collections/webhooks/forgetDisabling'
import { reachable } from '@/collections/webhooks/reachable'
import { keepSecret, readSecret } from '@/collections/webhooks/secrets'
import { label } from '@/platform/i18n/catalogue'

/** Written by the product, read by administrators. */
const kept = (field: Field): Field =>
  ({ ...field, access: adminsReadField, admin: { ...field.admin, readOnly: true } }) as Field

const secretHooks = { beforeChange: [keepSecret], afterRead: [readSecret] }

/** Who is told what happens here, as Standard Webhooks 1.0 describes. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: label('Webhook'), plural: label('Webhooks') },
  access: {
    create: admins,
    read: admins,
    readVersions: nobody,
    update: admins,
    delete: admins,
    unlock: nobody,
    admin: () => false,
  },
  hooks: { beforeChange: [forgetDisabling] },
  disableDuplicate: true,
  admin: {
    group: groups.administration,
    hidden: hiddenUnless('administer'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'active'],
    description: label('Other software that is notified of publications.'),
  },
  fields: [
    text('name', label('Name'), { required: true }),
    webLink('url', label('Address'), { required: true, rules: [reachable] }),
    texts('events', label('Events'), {
      rules: [knownEvent],
      description: label('Such as article.published, issue.* or *.takenDown; empty for all.'),
    }),
    tick('active', label('Active'), { on: true }),
    kept({
      ...text('secret', label('Secret'), {
        description: label('Signs each message; the receiver checks it with this. Made with the webhook.'),
      }),
      hooks: secretHooks,
    }),
    kept({
      ...text('previousSecret', label('Secret before')),
      hidden: true,
      hooks: { afterRead: secretHooks.afterRead },
    }),
    kept(
      date('previousSecretUntil', label('Previous secret is valid until'), {
        time: true,
      }),
    ),
    kept(date('failingSince', label('Nothing got through since'), { time: true })),
    kept(date('disabledAt', label('Switched off on'), { time: true })),
    kept(text('disabledReason', label('Why it was switched off'))),
    kept(date('pausedUntil', label('Asked for quiet until'), { time: true })),
  ],
}
