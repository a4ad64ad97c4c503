import type { GlobalConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { publishers } from '@/access/publishers'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { email, side, text, textarea } from '@/collections/fields/plain'
import { file } from '@/collections/fields/relation'
import { colour } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/label'

export const Newsletter: GlobalConfig = {
  slug: 'newsletter',
  label: label('Newsletter', 'Lettre d’information'),
  access: { read: staff, readVersions: nobody, update: publishers },
  admin: {
    group: groups.administration,
    description: label(
      'How issues look and are sent as e-mail.',
      'L’aspect des numéros envoyés par e-mail, et leur envoi.',
    ),
  },
  fields: [
    {
      name: 'colours',
      type: 'group',
      label: label('Colours', 'Couleurs'),
      fields: [
        side(
          text('primary', label('Main colour', 'Couleur principale'), { rules: [colour] }),
          text('accent', label('Accent', 'Accent'), { rules: [colour] }),
          text('background', label('Background', 'Fond'), { rules: [colour] }),
          text('text', label('Text', 'Texte'), { rules: [colour] }),
        ),
      ],
    },
    {
      name: 'header',
      type: 'group',
      label: label('Header', 'En-tête'),
      fields: [
        // Not `picture`: see Site.ts.
        file('image', { label: label('Picture', 'Image') }),
        text('tagline', label('Line below the name', 'Ligne sous le nom'), { localized: true }),
      ],
    },
    textarea('footer', label('Footer', 'Pied de page'), { localized: true }),
    {
      name: 'from',
      type: 'group',
      label: label('Sender', 'Expéditeur'),
      fields: [side(text('name', label('Name', 'Nom')), email('email', label('E-mail', 'E-mail')))],
    },
    email('replyTo', label('Answers go to', 'Réponses à')),
    {
      name: 'utm',
      type: 'group',
      label: label('Link tags (UTM)', 'Balises des liens (UTM)'),
      fields: [
        side(
          text('source', label('Source', 'Source')),
          text('medium', label('Medium', 'Support')),
          text('campaign', label('Campaign', 'Campagne')),
        ),
      ],
    },
    text('unsubscribeToken', label('Unsubscribe token', 'Jeton de désinscription'), {
      description: label(
        'What your mailer replaces by the address to unsubscribe, such as {{unsubscribe}}.',
        'Ce que votre outil d’envoi remplace par l’adresse de désinscription, par exemple {{unsubscribe}}.',
      ),
    }),
  ],
}
