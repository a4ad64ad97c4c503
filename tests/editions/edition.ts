// The form of an edition file, read leniently (see lenient.ts): every field is optional, none has one type for sure.
import { z } from 'zod'
import { lines, part, quantity, raw, rows, truth, words } from './lenient'

const link = z.looseObject({ text: words, href: words })

const comparison = z.looseObject({
  value: quantity,
  of: quantity,
  change: quantity,
  changeUnit: words,
  direction: words,
  against: words,
  label: words,
})

const figure = z.looseObject({
  label: words,
  value: raw,
  unit: words,
  period: words,
  raw: words,
  note: words,
  comparison: part(comparison, 'label'),
})

const quote = z.looseObject({
  text: words,
  firstWords: words,
  lastWords: words,
  attribution: words,
  name: words,
  speaker: words,
  role: words,
})

const footnote = z.looseObject({ mark: words, text: words, firstWords: words, lastWords: words })

const box = z.looseObject({
  type: words,
  title: words,
  text: words,
  paragraphs: lines,
  firstWords: words,
  lastWords: words,
  attribution: words,
  note: words,
})

const turn = z.looseObject({ speaker: words, question: words, answer: words, text: words })

const person = z.looseObject({
  name: words,
  role: raw,
  organisation: raw,
  capacity: words,
  email: words,
  phone: words,
  link: words,
  protected: truth,
  note: words,
})

const article = z.looseObject({
  title: words,
  section: words,
  kind: words,
  language: words,
  project: lines,
  authors: rows(person, 'name'),
  contacts: rows(person, 'email'),
  namesVulnerablePerson: truth,
  describesVulnerablePerson: truth,
  vulnerableNote: words,
  paragraphs: lines,
  figures: rows(figure, 'label'),
  quotes: rows(quote, 'text'),
  footnotes: rows(footnote, 'text'),
  footnoteNote: words,
  qa: raw,
  qaNote: words,
  questions: lines,
  turns: rows(turn, 'text'),
  speakers: raw,
  links: rows(link, 'text'),
  boxes: rows(box, 'title'),
  panel: rows(person, 'name'),
  captions: rows(z.looseObject({ text: words, credit: words }), 'text'),
  captionNote: words,
  photoCredits: lines,
  acknowledgements: lines,
  hashtags: lines,
  callFor: words,
  discountCode: words,
  notes: words,
})

const project = z.looseObject({
  name: words,
  acronym: words,
  funders: rows(z.looseObject({ name: words, amount: quantity, currency: words, period: words }), 'name'),
  partners: rows(z.looseObject({ name: words, role: words, country: words }), 'name'),
  coordinator: lines,
  implementer: lines,
  coverage: lines,
  from: words,
  to: words,
  duration: words,
  status: words,
  website: words,
  contacts: rows(person, 'email'),
  variants: lines,
  component: lines,
  components: lines,
  milestones: rows(z.looseObject({ date: words, what: words }), 'what'),
  note: words,
})

const time = z.looseObject({ start: words, end: words, timezone: words })

const event = z.looseObject({
  title: words,
  kind: words,
  start: words,
  end: words,
  timezone: words,
  allDay: raw,
  datePrecision: words,
  approximate: words,
  place: words,
  mode: words,
  registration: words,
  price: words,
  discountCode: words,
  series: words,
  alternateTimes: rows(time, 'start'),
  organisers: lines,
  speakers: rows(person, 'name'),
  project: lines,
  notes: words,
})

const publication = z.looseObject({
  title: words,
  kind: words,
  author: lines,
  director: lines,
  year: words,
  link: words,
  section: words,
  project: lines,
  blurbFirstWords: words,
  blurbLastWords: words,
  quote: words,
  note: words,
  items: lines,
  language: words,
  languages: lines,
  pageReference: words,
  figures: rows(figure, 'label'),
})

const podcast = z.looseObject({
  show: words,
  variants: lines,
  platform: words,
  launched: words,
  series: raw,
  note: words,
})

const episode = z.looseObject({
  show: words,
  title: words,
  guest: lines,
  released: words,
  link: words,
  linkText: words,
  bioFirstWords: words,
  bioLastWords: words,
  note: words,
})

const tocEntry = z.looseObject({ raw: words, entries: lines, title: words, page: words, heading: words })

const issue = z.looseObject({
  title: words,
  kind: words,
  publisher: words,
  period: part(z.looseObject({ from: words, to: words }), 'from'),
  languages: lines,
  masthead: words,
  pageReferences: rows(z.looseObject({ label: words, page: words }), 'label'),
  socialLinks: rows(link, 'text'),
})

export const editionSchema = z.looseObject({
  seed: words,
  issue: part(issue, 'title'),
  toc: rows(tocEntry, 'raw'),
  sections: rows(z.looseObject({ title: words, parent: words }), 'title'),
  articles: rows(article, 'title'),
  projects: rows(project, 'name'),
  contacts: rows(person, 'email'),
  organisations: rows(z.looseObject({ name: words, role: words, asWritten: words }), 'name'),
  podcastShows: rows(podcast, 'show'),
  podcastEpisodes: rows(episode, 'title'),
  events: rows(event, 'title'),
  publications: rows(publication, 'title'),
  people: rows(person, 'name'),
  notes: lines,
})

export type Edition = z.output<typeof editionSchema>
export type Article = z.output<typeof article>
export type Box = z.output<typeof box>
export type Quote = z.output<typeof quote>
export type Person = z.output<typeof person>
export type Figure = z.output<typeof figure>
export type Project = z.output<typeof project>
export type Event = z.output<typeof event>
export type Publication = z.output<typeof publication>
export type Podcast = z.output<typeof podcast>
export type Episode = z.output<typeof episode>
export type Issue = z.output<typeof issue>
