import type { CollectionConfig, Field } from 'payload'
import { admins } from '@/access/admins'
import { adminsReadField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { groups } from '@/collections/fields/groups'
import { date, text, texts, tick, webLink } from '@/collections/fields/plain'
import { knownEvent } from '@/collections/webhooks/events'
import { forgetDisabling } from '@/collections/webhooks/forgetDisabling'
import { reachable } from '@/collections/webhooks/reachable'
import { keepSecret, readSecret } from '@/collections/webhooks/secrets'
import { label } from '@/platform/i18n/label'

/** Written by the product, read by administrators. */
const kept = (field: Field): Field =>
  ({ ...field, access: adminsReadField, admin: { ...field.admin, readOnly: true } }) as Field

const secretHooks = { beforeChange: [keepSecret], afterRead: [readSecret] }

/** Who is told what happens here, as Standard Webhooks 1.0 describes. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: label('Webhook', 'Webhook'), plural: label('Webhooks', 'Webhooks') },
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
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'active'],
    description: label(
      'Other software that is told of publications.',
      'Autres logiciels avertis des publications.',
    ),
  },
  fields: [
    text('name', label('Name', 'Nom'), { required: true }),
    webLink('url', label('Address', 'Adresse'), { required: true, rules: [reachable] }),
    texts('events', label('Events', 'Événements'), {
      rules: [knownEvent],
      description: label(
        'Such as article.published, issue.* or *.takenDown; empty for all.',
        'Par exemple article.published, issue.* ou *.takenDown ; vide pour tous.',
      ),
    }),
    tick('active', label('Active', 'Actif'), { on: true }),
    kept({
      ...text('secret', label('Secret', 'Secret'), {
        description: label(
          'Signs each message; the receiver checks it with this. Made with the webhook.',
          'Signe chaque message ; le destinataire le vérifie avec cette clé. Créé avec le webhook.',
        ),
      }),
      hooks: secretHooks,
    }),
    kept({
      ...text('previousSecret', label('Secret before', 'Secret précédent')),
      hidden: true,
      hooks: { afterRead: secretHooks.afterRead },
    }),
    kept(
      date('previousSecretUntil', label('Secret before is valid until', 'Secret précédent valable jusqu’à'), {
        time: true,
      }),
    ),
    kept(date('failingSince', label('Nothing got through since', 'Rien ne passe depuis'), { time: true })),
    kept(date('disabledAt', label('Switched off on', 'Désactivé le'), { time: true })),
    kept(text('disabledReason', label('Why it was switched off', 'Raison de la désactivation'))),
    kept(date('pausedUntil', label('Asked for quiet until', 'Pause demandée jusqu’à'), { time: true })),
  ],
}
