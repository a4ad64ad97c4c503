import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, text } from '@/collections/fields/plain'
import { file } from '@/collections/fields/relation'
import { bold, bullets, joinParagraphs } from '@/content/richText/lines'
import { element, html } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'

export const downloads = defineBlock({
  slug: 'downloads',
  labels: { singular: label('Downloads', 'Téléchargements'), plural: label('Downloads', 'Téléchargements') },
  fields: [
    text('heading', label('Heading', 'Intertitre')),
    rows('files', { one: label('File', 'Fichier'), many: label('Files', 'Fichiers') }, [
      file('file', { label: label('File', 'Fichier'), required: true }),
      text('label', label('Name shown', 'Nom affiché')),
    ]),
  ],
  schema: ({ text, media }) => ({
    heading: text,
    files: z.array(z.object({ file: media, label: z.string() })),
  }),
  present: ({ heading, files }, read) => ({
    heading: read.text(heading),
    files: read.rows(files).flatMap((row) => {
      const file = read.media(row.file)
      return file ? [{ file, label: read.text(row.label) ?? file.filename }] : []
    }),
  }),
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
