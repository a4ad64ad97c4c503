// Changes of the content model, each as somebody would make it by hand.
import type { Copy } from './copy'

export interface Change {
  name: string
  /** How many files are written by hand, new ones included. */
  files: number
  make: (copy: Copy) => void
}

/** A field of articles that the public sees and filters by. */
export const field: Change = {
  name: 'a field',
  files: 1,
  make: (copy) =>
    copy.edit(
      'src/collections/articles/collection.ts',
      "            text('kicker',",
      `            choice(
              'audience',
              label('Audience', { fr: 'Public' }),
              { press: label('Press', { fr: 'Presse' }), everybody: label('Everybody', { fr: 'Tout le monde' }) },
              { public: true, facet: true },
            ),
            text('kicker',`,
    ),
}

/** A block of rich text. */
export const block: Change = {
  name: 'a block',
  files: 2,
  make: (copy) => {
    copy.create(
      'src/collections/blocks/timeline/index.ts',
      `import { defineBlock } from '@/collections/blocks/defineBlock'
import { rows, text } from '@/collections/fields/plain'
import { html } from '@/platform/html/html'
import { label } from '@/platform/i18n/label'
import type { TimelineBlock } from '@/public-types'

export const timeline = defineBlock<TimelineBlock>({
  slug: 'timeline',
  labels: { singular: label('Timeline', { fr: 'Frise' }), plural: label('Timelines', { fr: 'Frises' }) },
  fields: [
    rows('entries', { one: label('Entry', { fr: 'Entrée' }), many: label('Entries', { fr: 'Entrées' }) }, [
      text('when', label('When', { fr: 'Quand' }), { public: true }),
      text('what', label('What', { fr: 'Quoi' }), { public: true }),
    ], { public: true }),
  ],
  html: ({ entries }) => html\`<dl class="timeline">\${entries.map(
    ({ when, what }) => html\`<dt>\${when}</dt><dd>\${what}</dd>\`,
  )}</dl>\`,
  lines: ({ entries }, marks) =>
    entries.map(({ when, what }) => marks.text(\`\${when}: \${what}\`)).join('\\n'),
})
`,
    )
    copy.edit(
      'src/collections/blocks/index.ts',
      "import { steps } from '@/collections/blocks/steps'\n",
      "import { steps } from '@/collections/blocks/steps'\nimport { timeline } from '@/collections/blocks/timeline'\n",
    )
    copy.edit('src/collections/blocks/index.ts', '  button,\n]', '  button,\n  timeline,\n]')
  },
}

/** A language of content, pages, mails and search. */
export const language: Change = {
  name: 'a language',
  files: 2,
  make: (copy) => {
    const dutch = copy.read('src/platform/i18n/languages/nl.ts')
    copy.create(
      'src/platform/i18n/languages/es.ts',
      dutch
        .replace("tag: 'nl-BE'", "tag: 'es-ES'")
        .replace("stemmer: 'dutch'", "stemmer: 'spanish'")
        .replace("readArticle: 'Lees het artikel'", "readArticle: 'Leer el artículo'"),
    )
    copy.edit(
      'src/platform/i18n/languages/all.ts',
      'export { default as fr }',
      "export { default as es } from '@/platform/i18n/languages/es'\nexport { default as fr }",
    )
  },
}

/** A role that may write its own documents. */
export const role: Change = {
  name: 'a role',
  files: 1,
  make: (copy) =>
    copy.edit(
      'src/access/roles.ts',
      '  editor: {',
      `  correspondent: {
    name: label('correspondent', { fr: 'correspondant' }),
    label: label('Correspondent: writes from abroad', { fr: 'Correspondant : écrit de l’étranger' }),
    may: ['write'],
  },
  editor: {`,
    ),
}
