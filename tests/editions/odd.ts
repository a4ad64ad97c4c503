// Editions made up for their form: what real ones might bring that the ones at hand do not.
import { editionSchema } from './edition'
import type { EditionFile } from './files'
import { SeedText } from './seedText'

export const editionFile = (name: string, json: unknown): EditionFile => ({
  name,
  json,
  edition: editionSchema.parse(json),
  text: new SeedText(),
})

const long = 'A title that does not want to end '.repeat(28).trim()

/** Writing systems, markup that is none, the same names again, nothing where something is expected. */
export const oddWords = {
  issue: {
    title: 'Ünïcode Ñewsletter ✨ – <b>№ 7</b> & friends',
    kind: 'special-report',
    publisher: 'Bureau “Été” & Fils',
    period: { from: '2024-03', to: '2024' },
    languages: ['en', 'xx'],
  },
  sections: [
    { title: 'One' },
    { title: 'One', parent: 'One' },
    { title: 'Deep', parent: 'Deeper' },
    { title: 'Deeper', parent: 'Deepest' },
    { title: 'Deepest', parent: 'One' },
    { title: null },
  ],
  articles: [
    {
      title: 'Same title',
      section: 'One',
      kind: 'news',
      paragraphs: ['Text with <script>alert(1)</script> & “quotes” \u00a0 and 5 * 3 * 2 = 30.'],
    },
    {
      title: 'Same title',
      section: 'One',
      kind: 'news',
      paragraphs: [
        'Another **bold *nested* text** with [a (round) link](https://example.org/a_(b)?x=1&y=2).',
      ],
    },
    { title: 'same TITLE', section: 'One', paragraphs: [] },
    {
      title: 'مرحبا بالعالم',
      section: 'Deep',
      kind: 'story',
      paragraphs: ['هذا نص عربي من اليمين إلى اليسار، مع كلمة English في الوسط.'],
    },
    {
      title: '🎉🎉',
      section: 'Nowhere listed',
      paragraphs: ['Emoji 👩‍👩‍👧‍👦 with joiners, and a zero\u200bwidth space.'],
    },
    {
      title: long,
      section: null,
      paragraphs: ['x'.repeat(5000), '1. not a list', '2019. A year begins this sentence.'],
    },
    {
      title: null,
      paragraphs: ['A text without any title at all, which needs one.', '- first point', '- second point'],
    },
    {
      title: 'Numbers',
      kind: 'column',
      paragraphs: ['3. third', '4. fourth', '1) one', '2) two'],
      figures: [
        { label: 'a third', value: 0.333, unit: '%' },
        { label: 'debt', value: -12.5, unit: 'M€', period: 'Q3 2024' },
        { label: 'none', value: 0, unit: 'persons', period: '2024-02/2024-02' },
      ],
    },
    {
      title: 'Two voices',
      kind: 'interview',
      qa: 2,
      speakers: { Q: 'Zoë', A: 'Dr. Ōta (physician)' },
      questions: ['Why?', 'How?'],
      paragraphs: [
        'Intro.',
        'Why?',
        'A: Because.',
        'Q: Really?',
        'A: Really.',
        'How?',
        'A: Slowly, with [help](mailto:help@example.org).',
      ],
    },
    {
      title: 'Notes',
      footnotes: ['First note.', 'Second note.'],
      paragraphs: ['One¹ and two² and one¹ again.', '50 m² are no note of ours, say².'],
    },
  ],
  events: [
    { title: 'Same title', start: '2024-05-01', end: '2024-05-01', allDay: true },
    {
      title: 'Night',
      start: '2024-12-31T23:30',
      end: '2025-01-01T00:30',
      timezone: 'CET',
      allDay: false,
      mode: 'metaverse',
    },
    { title: 'Someday', start: null, approximate: 'when the snow melts', kind: 'party' },
    { title: 'Spring', approximate: 'spring 2025', datePrecision: 'season' },
    { title: 'Late', start: '2024-10-27T02:30', timezone: 'America/New_York', allDay: false },
  ],
  people: [
    { name: 'Søren Ångström', role: 'Poet', organisation: 'Bureau “Été” & Fils' },
    { name: 'Nadia', role: 'child in a story', protected: true },
    { name: '李小龍', role: null },
  ],
  organisations: [{ name: 'Bureau “Été” & Fils' }, { name: 'Bureau "Ete" and Fils' }],
}

/** In French, and nearly every value of another type than usual. */
export const otherTypes = {
  issue: {
    title: { fr: 'Lettre de la diaspora', en: 'Diaspora letter' },
    kind: 'rapport annuel',
    period: '2023',
    languages: 'fr',
    socialLinks: 'Nous suivre',
    pageReferences: ['Projets'],
  },
  toc: 'Sommaire',
  sections: ['Projets', { title: 'Agenda', parent: 'Projets' }],
  articles: [
    {
      title: 'Un été à Liège',
      section: 'Projets',
      kind: 'actualité',
      language: 'fr',
      project: ['PONT', 'Jamais décrit'],
      authors: 'Amélie Nothomb',
      contacts: ['info@example.org', 'Amélie Nothomb'],
      namesVulnerablePerson: ['Yacine'],
      vulnerableNote: ['Yacine : mineur'],
      paragraphs: 'Un seul paragraphe, avec Yacine.',
      figures: { label: 'participants', value: '120', unit: 'personnes', period: 2023 },
      quotes: 'On y croit.',
      footnotes: { text: 'Une note.' },
      links: ['ici'],
      boxes: 'Le saviez-vous ?',
      panel: 'Amélie Nothomb',
      captions: 'La place',
      photoCredits: '© Nous',
      hashtags: '#Été',
      orderedList: null,
      acknowledgements: 'Financé par l’Union.',
      notes: ['a', 'b'],
    },
    'Rien qu’un titre',
    {
      title: 'Vide',
      section: 'Agenda',
      paragraphs: null,
      figures: null,
      quotes: null,
      boxes: [null],
      contacts: [null],
    },
  ],
  projects: [
    {
      name: 'Le Pont',
      acronym: 'PONT',
      funders: 'Union européenne (2020-2024)',
      partners: [{ name: 'Ville de Liège', role: 'host' }],
      coverage: 'Belgique',
      contacts: ['info@example.org', 'Amélie Nothomb'],
      variants: 'Pont',
      from: 2020,
      to: '2024',
      duration: 4,
      milestones: 'lancement',
    },
    'Un autre',
  ],
  podcastEpisodes: [
    { show: 'Voix', title: 'Épisode 3', guest: ['Amélie Nothomb', 'Yacine'], released: '2023-04-05' },
  ],
  events: [{ title: 'Fête', start: 2023, notes: 42 }, 'Sans date'],
  publications: [
    {
      title: 'Guide',
      kind: 'brochure',
      author: 'A',
      year: 'n.d.',
      link: 'https://example.org/guide.pdf',
      languages: 'fr',
      items: 'un',
    },
    'Livre',
  ],
  people: ['Amélie Nothomb', { name: 'Yacine', role: { fr: 'jeune', nl: 'jongere' }, protected: true }],
  contacts: ['info@example.org', 'Amélie Nothomb'],
  organisations: ['Union européenne', 'Ville de Liège'],
  notes: 'une remarque',
}

/** Keys that nobody has seen before. */
export const newKeys = {
  issue: { title: 'New keys', editorInChief: 'Ada' },
  articles: [
    { title: 'One', paragraphs: ['Text.'], mood: 'cheerful', weather: { city: 'Ghent', degrees: 21 } },
  ],
  sponsors: [{ name: 'Acme' }],
}

/** Changes of one thing in `oddWords`, by path and new value: a check that sees no difference then is none. */
export const changes: [path: string, value: unknown][] = [
  ['issue.title', 'Another title'],
  ['issue.period.from', '2024-04'],
  ['sections.1.parent', 'Deep'],
  ['articles.0.title', 'Some title'],
  ['articles.1.paragraphs.0', 'Another text.'],
  ['articles.1.section', 'Deep'],
  ['articles.5.paragraphs', ['1. not a list', 'x'.repeat(5000), '2019. A year begins this sentence.']],
  ['articles.7.figures.0.value', 0.334],
  ['articles.7.figures.1.period', '2024-08'],
  ['articles.7.figures.2.unit', 'children'],
  ['articles.8.questions', ['How?', 'Why?']],
  ['articles.8.speakers.A', 'Dr. Ito (physician)'],
  ['articles.9.footnotes.1', 'Third note.'],
  [
    'articles.1.paragraphs',
    ['Another **bold *nested* text** with [a (round) link](https://example.org/elsewhere).'],
  ],
  ['events.0.start', '2024-05-02'],
  ['events.1.start', '2024-12-31T22:30'],
  ['events.2.approximate', 'when the snow falls'],
  ['events.3.datePrecision', 'month'],
  ['people.0.role', 'Painter'],
  ['people.1.protected', false],
]

export const changed = (json: unknown, path: string, value: unknown): unknown => {
  const copy = structuredClone(json)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce(
    (one, key) => one[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  )
  parent[last] = value
  return copy
}
