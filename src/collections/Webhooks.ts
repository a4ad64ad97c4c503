import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { nobody } from '@/access/nobody'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { text, texts, tick, webLink } from '@/fields/plain'

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
    webLink('url', label('Address', 'Adresse'), { required: true }),
    texts('events', label('Events', 'Événements'), {
      description: label(
        'Such as article.published; empty for all.',
        'Par exemple article.published ; vide pour tous.',
      ),
    }),
    text('secret', label('Secret', 'Secret'), {
      description: label(
        'Signs each message: whsec_ and the key in base64.',
        'Signe chaque message : whsec_ puis la clé en base64.',
      ),
    }),
    tick('active', label('Active', 'Actif'), { on: true }),
  ],
}
