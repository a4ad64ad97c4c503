import type { GlobalConfig } from 'payload'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { publishers } from '@/access/publishers'
import { staff } from '@/access/staff'
import { globalComponents } from '@/collections/define/panel'
import { groups } from '@/collections/fields/groups'
import { email, side, text, textarea } from '@/collections/fields/plain'
import { file } from '@/collections/fields/relation'
import { colour } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/catalogue'

export const Newsletter: GlobalConfig = {
  slug: 'newsletter',
  label: label('Newsletter'),
  access: { read: staff, readVersions: nobody, update: publishers },
  admin: {
    components: globalComponents,
    group: groups.administration,
    hidden: hiddenUnless('publish'),
    description: label('How issues look and are sent as e-mail.'),
  },
  fields: [
    {
      name: 'colours',
      type: 'group',
      label: label('Colours'),
      fields: [
        side(
          text('primary', label('Main colour'), { rules: [colour] }),
          text('accent', label('Accent'), { rules: [colour] }),
          text('background', label('Background'), { rules: [colour] }),
          text('text', label('Text'), { rules: [colour] }),
        ),
      ],
    },
    {
      name: 'header',
      type: 'group',
      label: label('Header'),
      fields: [
        // Not `picture`: see Site.ts.
        file('image', { label: label('Picture') }),
        text('tagline', label('Line below the name'), { localized: true }),
      ],
    },
    textarea('footer', label('Footer'), { localized: true }),
    {
      name: 'from',
      type: 'group',
      label: label('Sender'),
      fields: [side(text('name', label('Name')), email('email', label('E-mail')))],
    },
    email('replyTo', label('Answers go to')),
    {
      name: 'utm',
      type: 'group',
      label: label('Link tags (UTM)'),
      fields: [
        side(
          text('source', label('Source')),
          text('medium', label('Medium')),
          text('campaign', label('Campaign')),
        ),
      ],
    },
    text('unsubscribeToken', label('Unsubscribe token'), {
      description: label('What your mailer replaces with the unsubscribe address, such as {{unsubscribe}}.'),
    }),
  ],
}
