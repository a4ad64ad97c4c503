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
              label('Audience', { fr: 'Public', nl: 'Publiek' }),
              { press: label('Press', { fr: 'Presse', nl: 'Pers' }), everybody: label('Everybody', { fr: 'Tout le monde', nl: 'Iedereen' }) },
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
  labels: { singular: label('Timeline', { fr: 'Frise', nl: 'Tijdlijn' }), plural: label('Timelines', { fr: 'Frises', nl: 'Tijdlijnen' }) },
  fields: [
    rows('entries', { one: label('Entry', { fr: 'Entrée', nl: 'Regel' }), many: label('Entries', { fr: 'Entrées', nl: 'Regels' }) }, [
      text('when', label('When', { fr: 'Quand', nl: 'Wanneer' }), { public: true }),
      text('what', label('What', { fr: 'Quoi', nl: 'Wat' }), { public: true }),
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
        // Of content: the panel does not speak it.
        .replace(/\n {2}panel: \{[\s\S]*?\n {2}\},/, '')
        .replace("stemmer: 'dutch'", "stemmer: 'spanish'")
        .replace("readArticle: 'Lees het artikel'", "readArticle: 'Leer el artículo'"),
    )
    copy.edit(
      'src/platform/i18n/languages/all.ts',
      "import fr from '@/platform/i18n/languages/fr'",
      "import es from '@/platform/i18n/languages/es'\nimport fr from '@/platform/i18n/languages/fr'",
    )
    copy.edit('src/platform/i18n/languages/all.ts', 'en, fr, nl }', 'en, es, fr, nl }')
    copy.edit('src/platform/i18n/languages/all.ts', "nl: 'nl-BE'", "nl: 'nl-BE', es: 'es-ES'")
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
    name: label('correspondent', { fr: 'correspondant', nl: 'correspondent' }),
    label: label('Correspondent: writes from abroad', { fr: 'Correspondant : écrit de l’étranger', nl: 'Correspondent: schrijft vanuit het buitenland' }),
    may: ['write'],
  },
  editor: {`,
    ),
}

/** A type of document: three files of its own and a line in the list. */
export const collection: Change = {
  name: 'a collection',
  files: 4,
  make: (copy) => {
    copy.create(
      'src/collections/vacancies/collection.ts',
      `import { defineCollection } from '@/collections/define/collection'
import { day } from '@/collections/fields/day'
import { groups } from '@/collections/fields/groups'
import { choice, side, text } from '@/collections/fields/plain'
import { asLabel } from '@/collections/fields/public'
import { one } from '@/collections/fields/relation'
import { richText } from '@/collections/fields/richText'
import { vacancyCard, vacancyTeaser } from '@/collections/vacancies/card'
import { closesOn, kinds } from '@/collections/vacancies/words'
import { label } from '@/platform/i18n/catalogue'

export const Vacancies = defineCollection({
  slug: 'vacancies',
  singular: 'vacancy',
  labels: {
    singular: label('Vacancy', { fr: 'Offre d’emploi', nl: 'Vacature' }),
    plural: label('Vacancies', { fr: 'Offres d’emploi', nl: 'Vacatures' }),
  },
  group: groups.editorial,
  description: label('Jobs and traineeships.', { fr: 'Emplois et stages.', nl: 'Banen en stages.' }),
  title: 'title',
  columns: ['title', 'kind', 'closes', 'stage'],
  populate: ['title', 'slug', 'kind'],
  steps: ['review'],
  sitemap: true,
  feed: true,
  inIssues: 'JobPosting',
  summary: { kind: 'kind', text: 'body' },
  date: 'closes',
  teaser: vacancyTeaser,
  card: vacancyCard,
  fields: [
    text('title', label('Title'), {
      localized: true,
      requiredForReview: true,
      public: asLabel,
      summary: true,
      search: 'title',
    }),
    side(
      choice('kind', label('Kind'), kinds, { public: true, requiredForReview: true }),
      text('grade', label('Grade', { fr: 'Grade', nl: 'Graad' }), { public: true, facet: true }),
      day('closes', closesOn, { public: true, summary: true }),
    ),
    richText('body', label('Text'), { public: true, search: 'body' }),
    one('contact', 'contacts', { label: label('Whom to ask'), public: true, search: 'names' }),
  ],
})
`,
    )
    copy.create(
      'src/collections/vacancies/words.ts',
      `import { label } from '@/platform/i18n/label'

export const kinds = {
  job: label('Job', { fr: 'Emploi', nl: 'Baan' }),
  traineeship: label('Traineeship', { fr: 'Stage', nl: 'Stage' }),
}

export const closesOn = label('Closes on', { fr: 'Clôture', nl: 'Sluit op' })
`,
    )
    copy.create(
      'src/collections/vacancies/card.ts',
      `import { type Card, type CardContext, card, editorState, facts, links } from '@/collections/cards/card'
import { closesOn } from '@/collections/vacancies/words'
import { dateText } from '@/platform/i18n/formats'
import { textIn } from '@/platform/i18n/label'
import type { Vacancy, VacancySummary } from '@/public-types'

export const vacancyTeaser = (vacancy: VacancySummary, context: CardContext): Card =>
  card(vacancy, {
    ...shared(vacancy, context),
    links: links([context.messages.readArticle, vacancy.path]),
  })

export const vacancyCard = (vacancy: Vacancy, context: CardContext): Card =>
  card(vacancy, { ...shared(vacancy, context), body: editorState(vacancy.body) })

const shared = ({ title, closes }: Pick<Vacancy, 'title' | 'closes'>, context: CardContext) => ({
  title,
  facts: facts([textIn(closesOn, context.language), closes && dateText(closes, context)]),
})
`,
    )
    copy.edit(
      'src/collections/editorial.ts',
      'import type { EditorialSlug }',
      "import { Vacancies } from '@/collections/vacancies/collection'\nimport type { EditorialSlug }",
    )
    copy.edit('src/collections/editorial.ts', '  Figures,\n]', '  Figures,\n  Vacancies,\n]')
  },
}
