import { defineBlock } from '@/collections/blocks/defineBlock'
import type { HtmlRenderer } from '@/collections/blocks/renderers'
import { rows, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { joined } from '@/content/joined'
import { bold, bullets, joinParagraphs, type Marks } from '@/content/richText/lines'
import { attributes, element, type Fragment, html, joinNotEmpty, lines } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { ContactSummary, PeopleBlock } from '@/public-types'

export const people = defineBlock<PeopleBlock>({
  slug: 'people',
  labels: { singular: label('People'), plural: label('People') },
  fields: [
    text('heading', label('Heading'), { public: true }),
    rows(
      'people',
      { one: label('Person'), many: label('People') },
      [
        one('contact', 'contacts', { label: label('Contact'), required: true, public: true }),
        textarea('note', label('Note'), {
          public: true,
          description: label('What this person does here: “moderator”.'),
        }),
      ],
      { public: true },
    ),
  ],
  html: ({ heading, people }, to) =>
    html`<section class="people">${to.title(heading)}<ul>${people.map(
      ({ contact, note }) => html`<li>${personHtml(contact, to)}${note && html`<p>${lines(note)}</p>`}</li>`,
    )}</ul></section>`,
  page: ({ heading, people }, to) => [
    to.title(heading),
    element(
      'ul',
      people.map(({ contact, note }) => html`<li>${to.person(contact, note)}</li>`),
      { class: 'people' },
    ),
  ],
  mail: ({ heading, people }, to) => [
    to.title(heading),
    people.map(({ contact, note }) => to.person(contact, note)),
  ],
  lines: ({ heading, people }, marks) =>
    joinParagraphs([
      bold(heading, marks),
      bullets(
        people.map(({ contact, note }) =>
          joinParagraphs([personLine(contact, marks), note && marks.text(note)]),
        ),
        marks,
      ),
    ]),
  mailLines: ({ heading, people }, marks) =>
    joinParagraphs([
      heading && marks.text(heading),
      people
        .map(({ contact, note }) => joined([`- ${marks.person(contact)}`, note && marks.text(note)], '\n  '))
        .join('\n'),
    ]),
})

const personHtml = ({ name, role, image, email, phone }: ContactSummary, to: HtmlRenderer): Fragment => {
  const tel = attributes({ href: `tel:${phone?.replace(/[^+\d]/g, '')}` })
  const reach = [email && to.link(`mailto:${email}`, email), phone && html`<a${tel}>${phone}</a>`]
  return [
    image && to.picture(image),
    html`<p><strong>${name}</strong>${role && `, ${role}`}</p>`,
    element('p', joinNotEmpty(reach, ' ')),
  ]
}

const personLine = ({ name, role, email, phone }: ContactSummary, marks: Marks): string | null =>
  joined(
    [
      marks.text(joined([name, role]) ?? ''),
      email && marks.link(marks.text(email), `mailto:${email}`),
      phone && marks.text(phone),
    ],
    ' ',
  )
