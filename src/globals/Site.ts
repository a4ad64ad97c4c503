import type { GlobalConfig } from 'payload'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { publishers } from '@/access/publishers'
import { staff } from '@/access/staff'
import { globalComponents } from '@/collections/define/panel'
import { groups } from '@/collections/fields/groups'
import { rows, side, text, textarea, webLink } from '@/collections/fields/plain'
import { file, one } from '@/collections/fields/relation'
import { timeZone } from '@/collections/fields/validateDates'
import { officeTimeEndpoints } from '@/globals/officeTime'
import { label } from '@/platform/i18n/catalogue'

export const Site: GlobalConfig = {
  slug: 'site',
  label: label('Site'),
  endpoints: officeTimeEndpoints,
  access: { read: staff, readVersions: nobody, update: publishers },
  admin: {
    components: globalComponents,
    group: groups.administration,
    hidden: hiddenUnless('publish'),
    description: label('What /v1/site publishes. Changes are public immediately.'),
  },
  fields: [
    text('name', label('Name'), { localized: true }),
    webLink('url', label('Address of the public site')),
    one('publisher', 'organisations', { label: label('Publisher') }),
    // Not `picture`: Payload 3.90 looks a global's filtered uploads up with nobody's access in the Local API.
    file('logo', { label: label('Logo') }),
    rows('socialLinks', { one: label('Profile'), many: label('Social media') }, [
      side(
        text('label', label('Name shown'), { required: true }),
        webLink('url', label('Address'), { required: true }),
      ),
    ]),
    textarea('footer', label('Footer'), { localized: true }),
    text('timeZone', label('Time zone of the office'), {
      rules: [timeZone],
      description: label(
        'The time zone in which days are counted and shown: an IANA name, such as Europe/Brussels. Leave empty for that of the server.',
      ),
    }),
  ],
}
