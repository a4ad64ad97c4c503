import { z } from 'zod'
import { defineCollection } from '@/collections/define/collection'
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
import { asLabel, type Public } from '@/collections/fields/public'
import { many, picture } from '@/collections/fields/relation'
import { languageTag } from '@/collections/fields/validateCodes'
import { label } from '@/platform/i18n/label'

const contactKinds = { person: label('Person', 'Personne'), mailbox: label('Mailbox', 'Boîte aux lettres') }

/** How to reach somebody is told only where that was agreed. */
const shownIf = (agreed: string): Public => ({
  describe: 'Only where this person agreed to show it.',
  present: (value, read, contact) => (read.flag(contact[agreed]) ? read.text(value) : null),
})

/** In summaries, by name alone. */
const employers: Public = {
  schema: () => z.array(z.object({ id: z.string(), name: z.string(), acronym: z.string().nullable() })),
  present: (value, read) =>
    read.entries('organisations', value).map(({ id, name, acronym }) => ({ id, name, acronym })),
}

const links = rows(
  'links',
  { one: label('Link', 'Lien'), many: label('Links', 'Liens') },
  [
    side(
      text('label', label('Name shown', 'Nom affiché'), { public: true }),
      webLink('url', label('Address', 'Adresse'), { required: true, public: true }),
    ),
  ],
  { public: true },
)

export const Contacts = defineCollection({
  slug: 'contacts',
  singular: 'contact',
  labels: { singular: label('Contact', 'Contact'), plural: label('Contacts', 'Contacts') },
  group: groups.directory,
  description: label(
    'Staff, authors, guests, speakers and signatories: one directory of people.',
    'Personnel, auteurs, invités, intervenants et signataires : un seul annuaire.',
  ),
  title: 'name',
  columns: ['name', 'role', 'organisations', 'stage', 'updatedAt'],
  populate: ['name', 'slug', 'role', 'kind', 'photo', 'organisations'],
  steps: [],
  summary: { kind: 'kind', image: 'photo' },
  fields: [
    side(
      text('name', label('Name', 'Nom'), {
        requiredForReview: true,
        width: '60%',
        public: asLabel,
        summary: true,
      }),
      choice('kind', label('Kind', 'Genre'), contactKinds, {
        defaultValue: 'person',
        width: '40%',
        public: true,
      }),
    ),
    text('role', label('Role', 'Fonction'), { localized: true, public: true, summary: true }),
    many('organisations', 'organisations', {
      label: label('Organisations', 'Organisations'),
      public: true,
      summary: employers,
    }),
    side(
      email('email', label('E-mail', 'E-mail'), { public: shownIf('showEmail'), summary: true }),
      tick('showEmail', label('Show the e-mail address to the public', 'Montrer l’adresse e-mail au public')),
    ),
    side(
      phone('phone', label('Telephone', 'Téléphone'), { public: shownIf('showPhone'), summary: true }),
      tick('showPhone', label('Show the number to the public', 'Montrer le numéro au public')),
    ),
    texts('speaks', label('Speaks', 'Parle'), {
      public: true,
      rules: [languageTag],
      description: label(
        'Language codes, such as en, fr, ar, ti.',
        'Codes de langue, par exemple en, fr, ar, ti.',
      ),
    }),
    picture('photo', { label: label('Photo', 'Photo'), public: true }),
    textarea('bio', label('Biography', 'Biographie'), { localized: true, public: true }),
    links,
  ],
})
