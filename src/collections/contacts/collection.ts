import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/editorial'
import { editorialComponents } from '@/admin/editorialComponents'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import { groups } from '@/collections/fields/groups'
import {
  choice,
  email,
  phone,
  rows,
  side,
  text,
  textarea,
  texts,
  tick,
  webLink,
} from '@/collections/fields/plain'
import { many, picture } from '@/collections/fields/relation'
import { languageTag } from '@/collections/fields/validateCodes'
import { label } from '@/platform/i18n/label'

const contactKinds = { person: label('Person', 'Personne'), mailbox: label('Mailbox', 'Boîte aux lettres') }

const links = rows('links', { one: label('Link', 'Lien'), many: label('Links', 'Liens') }, [
  side(
    text('label', label('Name shown', 'Nom affiché')),
    webLink('url', label('Address', 'Adresse'), { required: true }),
  ),
])

export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: label('Contact', 'Contact'), plural: label('Contacts', 'Contacts') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.directory,
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'organisations', 'stage', 'updatedAt'],
    description: label(
      'Staff, authors, guests, speakers and signatories: one directory of people.',
      'Personnel, auteurs, invités, intervenants et signataires : un seul annuaire.',
    ),
  },
  defaultPopulate: { name: true, slug: true, role: true, kind: true, photo: true, organisations: true },
  fields: [
    side(
      text('name', label('Name', 'Nom'), { requiredForReview: true, width: '60%' }),
      choice('kind', label('Kind', 'Genre'), contactKinds, { defaultValue: 'person', width: '40%' }),
    ),
    text('role', label('Role', 'Fonction'), { localized: true }),
    many('organisations', 'organisations', { label: label('Organisations', 'Organisations') }),
    side(
      email('email', label('E-mail', 'E-mail')),
      tick('showEmail', label('Show the e-mail address to the public', 'Montrer l’adresse e-mail au public')),
    ),
    side(
      phone('phone', label('Telephone', 'Téléphone')),
      tick('showPhone', label('Show the number to the public', 'Montrer le numéro au public')),
    ),
    texts('speaks', label('Speaks', 'Parle'), {
      rules: [languageTag],
      description: label(
        'Language codes, such as en, fr, ar, ti.',
        'Codes de langue, par exemple en, fr, ar, ti.',
      ),
    }),
    picture('photo', { label: label('Photo', 'Photo') }),
    textarea('bio', label('Biography', 'Biographie'), { localized: true }),
    links,
    ...editorialFields(),
  ],
}
