import type { Block } from 'payload'
import { rows, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const people: Block = {
  slug: 'people',
  labels: { singular: label('People', 'Personnes'), plural: label('People', 'Personnes') },
  fields: [
    text('heading', label('Heading', 'Intertitre')),
    rows('people', { one: label('Person', 'Personne'), many: label('People', 'Personnes') }, [
      one('contact', 'contacts', { label: label('Contact', 'Contact'), required: true }),
      textarea('note', label('Note', 'Note'), {
        description: label(
          'What this person does here: “moderator”.',
          'Le rôle de cette personne ici : « modératrice ».',
        ),
      }),
    ]),
  ],
}
