import { z } from 'zod'
import { contactCard, contactTeaser } from '@/collections/contacts/card'
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
import { label } from '@/platform/i18n/catalogue'

const contactKinds = { person: label('Person'), mailbox: label('Mailbox') }

/** How to reach somebody is told only where that was agreed. */
const shownIf = (agreed: string): Public => ({
  describe: 'Only if this person agreed to publish it.',
  present: (value, read, contact) => (read.flag(contact[agreed]) ? read.text(value) : null),
})

/** In summaries, by name alone: a summary depends on no logo. */
const employers: Public = {
  schema: () => z.array(z.object({ id: z.string(), name: z.string(), acronym: z.string().nullable() })),
  present: (value, read) =>
    read.texts(value).flatMap((id) => {
      const organisation = read.supporting('organisations', id)
      if (!organisation) return []
      return [{ id, name: read.label(organisation.name), acronym: read.labelOrNull(organisation.acronym) }]
    }),
}

const links = rows(
  'links',
  { one: label('Link'), many: label('Links') },
  [
    side(
      text('label', label('Name shown'), { public: true }),
      webLink('url', label('Address'), { required: true, public: true }),
    ),
  ],
  { public: true },
)

export const Contacts = defineCollection({
  slug: 'contacts',
  singular: 'contact',
  labels: { singular: label('Contact'), plural: label('Contacts') },
  group: groups.directory,
  description: label('Staff, authors, guests, speakers and signatories: one directory of people.'),
  title: 'name',
  columns: ['name', 'role', 'organisations', 'stage', 'updatedAt'],
  populate: ['name', 'slug', 'role', 'kind', 'photo', 'organisations'],
  steps: [],
  summary: { kind: 'kind', image: 'photo' },
  teaser: contactTeaser,
  card: contactCard,
  fields: [
    side(
      text('name', label('Name'), {
        requiredForReview: true,
        width: '60%',
        public: asLabel,
        summary: true,
        search: 'title',
      }),
      choice('kind', label('Kind'), contactKinds, {
        defaultValue: 'person',
        width: '40%',
        public: true,
      }),
    ),
    text('role', label('Role'), { localized: true, public: true, summary: true, search: 'summary' }),
    many('organisations', 'organisations', {
      label: label('Organisations'),
      public: true,
      summary: employers,
      search: 'names',
    }),
    side(
      email('email', label('E-mail'), { public: shownIf('showEmail'), summary: true }),
      tick('showEmail', label('Show the e-mail address to the public')),
    ),
    side(
      phone('phone', label('Telephone'), { public: shownIf('showPhone'), summary: true }),
      tick('showPhone', label('Show the number to the public')),
    ),
    texts('speaks', label('Speaks'), {
      public: true,
      rules: [languageTag],
      description: label('Language codes, such as en, fr, ar, ti.'),
    }),
    picture('photo', { label: label('Photo'), public: true }),
    textarea('bio', label('Biography'), { localized: true, public: true, search: 'body' }),
    links,
  ],
})
