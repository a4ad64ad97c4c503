import type { GlobalConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { publishers } from '@/access/publishers'
import { staff } from '@/access/staff'
import { groups } from '@/collections/fields/groups'
import { rows, side, text, textarea, webLink } from '@/collections/fields/plain'
import { file, one } from '@/collections/fields/relation'
import { timeZone } from '@/collections/fields/validateDates'
import { officeTimeEndpoints } from '@/globals/officeTime'
import { label } from '@/platform/i18n/label'

export const Site: GlobalConfig = {
  slug: 'site',
  label: label('Site', 'Site'),
  endpoints: officeTimeEndpoints,
  access: { read: staff, readVersions: nobody, update: publishers },
  admin: {
    group: groups.administration,
    description: label(
      'What /v1/site tells the public. Changes show at once.',
      'Ce que /v1/site dit au public. Les changements paraissent aussitôt.',
    ),
  },
  fields: [
    text('name', label('Name', 'Nom'), { localized: true }),
    webLink('url', label('Address of the public site', 'Adresse du site public')),
    one('publisher', 'organisations', { label: label('Publisher', 'Éditeur') }),
    // Not `picture`: Payload 3.90 looks a global's filtered uploads up with nobody's access in the Local API.
    file('logo', { label: label('Logo', 'Logo') }),
    rows('socialLinks', { one: label('Profile', 'Profil'), many: label('Social media', 'Réseaux sociaux') }, [
      side(
        text('label', label('Name shown', 'Nom affiché'), { required: true }),
        webLink('url', label('Address', 'Adresse'), { required: true }),
      ),
    ]),
    textarea('footer', label('Footer', 'Pied de page'), { localized: true }),
    text('timeZone', label('Time zone of the office', 'Fuseau horaire du bureau'), {
      rules: [timeZone],
      description: label(
        'In which days are counted and shown: an IANA name, such as Europe/Brussels. Left empty, that of the server.',
        'Celui dans lequel les jours sont comptés et affichés : un nom IANA, par exemple Europe/Brussels. À défaut, celui du serveur.',
      ),
    }),
  ],
}
