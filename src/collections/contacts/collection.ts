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

const contactKinds = { person: label('Person'), mailbox: label('Mailbox') }

const links = rows('links', { one: label('Link'), many: label('Links') }, [
  side(text('label', label('Name shown')), webLink('url', label('Address'), { required: true })),
])

export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: label('Contact'), plural: label('Contacts') },
  access: editorialAccess,
  versions: editorialVersions,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group: groups.directory,
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'organisations', 'stage', 'updatedAt'],
    description: label('Staff, authors, guests, speakers and signatories: one directory of people.'),
  },
  defaultPopulate: { name: true, slug: true, role: true, kind: true, photo: true, organisations: true },
  fields: [
    side(
      text('name', label('Name'), { requiredForReview: true, width: '60%' }),
      choice('kind', label('Kind'), contactKinds, { defaultValue: 'person', width: '40%' }),
    ),
    text('role', label('Role'), { localized: true }),
    many('organisations', 'organisations', { label: label('Organisations') }),
    side(email('email', label('E-mail')), tick('showEmail', label('Show the e-mail address to the public'))),
    side(phone('phone', label('Telephone')), tick('showPhone', label('Show the number to the public'))),
    texts('speaks', label('Speaks'), {
      rules: [languageTag],
      description: label('Language codes, such as en, fr, ar, ti.'),
    }),
    picture('photo', { label: label('Photo') }),
    textarea('bio', label('Biography'), { localized: true }),
    links,
    ...editorialFields(),
  ],
}
