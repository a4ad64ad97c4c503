// An interview. With several voices, each pair says who asks and who answers, by the names under `speakers`.
import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, side, text, textarea } from '@/collections/fields/plain'
import { one } from '@/collections/fields/relation'
import { smallRichText } from '@/collections/fields/smallRichText'
import { joined } from '@/content/joined'
import { bullets, joinParagraphs, richLines } from '@/content/richText/lines'
import { html, joinNotEmpty, lines } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'

export const qa = defineBlock({
  slug: 'qa',
  labels: { singular: label('Interview', 'Entretien'), plural: label('Interviews', 'Entretiens') },
  fields: [
    rows('speakers', { one: label('Speaker', 'Voix'), many: label('Speakers', 'Voix') }, [
      side(text('name', label('Name', 'Nom'), { required: true }), text('role', label('Role', 'Fonction'))),
      one('contact', 'contacts', { label: label('In the directory', 'Dans l’annuaire') }),
    ]),
    rows(
      'pairs',
      {
        one: label('Question and answer', 'Question et réponse'),
        many: label('Questions and answers', 'Questions et réponses'),
      },
      [
        side(
          text('asks', label('Asked by', 'Question de'), { width: '50%' }),
          text('speaker', label('Answered by', 'Réponse de'), { width: '50%' }),
        ),
        textarea('question', label('Question', 'Question'), {
          description: label(
            'Empty where a speaker simply goes on.',
            'Vide quand une voix poursuit simplement.',
          ),
        }),
        smallRichText('answer', label('Answer', 'Réponse')),
      ],
    ),
  ],
  description: 'An interview.',
  schema: ({ text, contact, richText }) => ({
    speakers: z.array(z.object({ name: z.string(), role: text, contact: contact.nullable() })),
    pairs: z.array(z.object({ asks: text, speaker: text, question: text, answer: richText })),
  }),
  present: ({ speakers, pairs }, read) => ({
    speakers: read.rows(speakers).map(({ name, role, contact }) => ({
      name: read.label(name),
      role: read.text(role),
      contact: read.contact(contact),
    })),
    pairs: read.rows(pairs).map(({ asks, speaker, question, answer }) => ({
      asks: read.text(asks),
      speaker: read.text(speaker),
      question: read.text(question),
      answer: read.richText(answer),
    })),
  }),
  html: ({ speakers, pairs }, to) =>
    html`<div class="qa">${
      speakers.length > 0 &&
      html`<ul class="speakers">${speakers.map(({ name, role }) => html`<li>${joined([name, role])}</li>`)}</ul>`
    }${pairs.map(({ asks, question, speaker, answer }) => [
      question &&
        html`<p class="question">${asks && html`<span class="voice">${asks}</span> `}<strong>${lines(question)}</strong></p>`,
      html`<div class="answer">${speaker && html`<p class="speaker">${speaker}</p>`}${to.richText(answer)}</div>`,
    ])}</div>`,
  mail: ({ speakers, pairs }, to) => [
    to.quiet(
      joinNotEmpty(
        speakers.map(({ name, role }) => joined([name, role])),
        html`<br>`,
      ),
    ),
    pairs.map(({ asks, question, speaker, answer }) => [
      question && to.title(joined([asks, question], ': ')),
      to.quiet(speaker),
      to.richText(answer),
    ]),
  ],
  lines: ({ speakers, pairs }, marks) =>
    joinParagraphs([
      bullets(
        speakers.map(({ name, role }) => marks.text(joined([name, role]) ?? '')),
        marks,
      ),
      ...pairs.flatMap(({ asks, question, speaker, answer }) => [
        question && marks.formatted(marks.text(joined([asks, question], ': ') ?? ''), 1),
        speaker && marks.text(`${speaker}:`),
        answer && richLines(answer, marks),
      ]),
    ]),
})
