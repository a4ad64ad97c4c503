import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, text } from '@/collections/fields/plain'
import { file } from '@/collections/fields/relation'
import { bold, bullets, joinParagraphs } from '@/content/richText/lines'
import { element, html } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import type { DownloadsBlock } from '@/public-types'

export const downloads = defineBlock<DownloadsBlock>({
  slug: 'downloads',
  labels: { singular: label('Downloads'), plural: label('Downloads') },
  fields: [
    text('heading', label('Heading'), { public: true }),
    rows(
      'files',
      { one: label('File'), many: label('Files') },
      [
        file('file', { label: label('File'), required: true, public: true }),
        text('label', label('Name shown'), {
          public: {
            schema: () => z.string(),
            present: (value, read, { file }) => read.text(value) ?? read.entry('media', file)?.filename ?? '',
          },
        }),
      ],
      { public: true },
    ),
  ],
  html: ({ heading, files }, to) =>
    html`<section class="downloads">${to.title(heading)}<ul>${files.map(
      ({ file, label }) => html`<li>${to.link(file.url, label, { type: file.mimeType })}</li>`,
    )}</ul></section>`,
  page: ({ heading, files }, to) => [
    to.title(heading),
    element(
      'ul',
      files.map(
        ({ file, label }) =>
          html`<li>${to.link(file.url, label, { type: file.mimeType })}${to.fileSize(file.filesize)}</li>`,
      ),
      { class: 'downloads' },
    ),
  ],
  mail: ({ heading, files }, to) => [
    to.title(heading),
    html`<ul>${files.map(({ file, label }) => html`<li>${to.link(file.url, label)}${to.fileSize(file.filesize)}</li>`)}</ul>`,
  ],
  lines: ({ heading, files }, marks) =>
    joinParagraphs([
      bold(heading, marks),
      bullets(
        files.map(({ file, label }) => marks.link(marks.text(label), file.url)),
        marks,
      ),
    ]),
})
