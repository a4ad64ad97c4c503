// An interview. With several voices, each pair says who asks and who answers, by the names under `speakers`.
import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, side, text, textarea } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { one } from '@/collections/fields/relation'
import { smallRichText } from '@/collections/fields/smallRichText'
import { joined } from '@/content/joined'
import { bullets, joinParagraphs, richLines } from '@/content/richText/lines'
import { html, joinNotEmpty, lines } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { QaBlock } from '@/public-types'

export const qa = defineBlock<QaBlock>({
  slug: 'qa',
  labels: { singular: label('Interview'), plural: label('Interviews') },
  fields: [
    rows(
      'speakers',
      { one: label('Speaker'), many: label('Speakers') },
      [
        side(
          text('name', label('Name'), { required: true, public: asLabel }),
          text('role', label('Role'), { public: true }),
        ),
        one('contact', 'contacts', { label: label('In the directory'), public: true }),
      ],
      { public: true },
    ),
    rows(
      'pairs',
      {
        one: label('Question and answer'),
        many: label('Questions and answers'),
      },
      [
        side(
          text('asks', label('Asked by'), { width: '50%', public: true }),
          text('speaker', label('Answered by'), { width: '50%', public: true }),
        ),
        textarea('question', label('Question'), {
          public: true,
          description: label('Leave empty if the same speaker continues.'),
        }),
        smallRichText('answer', label('Answer'), { public: true }),
      ],
      { public: true },
    ),
  ],
  description: 'An interview.',
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
