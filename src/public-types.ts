// What /v1 answers and what webhooks send. Made from its description by `npm run generate`: do not edit. A front end
// copies this file; it needs nothing else of this project.

export interface Site {
  name: string
  url: string | null
  publisher: Organisation | null
  logo: Media | null
  socialLinks: {
    label: string | null
    url: string | null
  }[]
  footer: string | null
  /** IANA time zone of the office. */
  timeZone: string
  /** The languages of the site; the first is the default. */
  languages: string[]
  contentLanguage: string
}

export interface Organisation {
  id: string
  name: string
  acronym: string | null
  website: string | null
  logo: Media | null
  /** The wording it requires when it funds something. */
  acknowledgement: string | null
  acknowledgementRequired: boolean
}

export interface Media {
  id: string
  /** Path on this server: /v1/media/{id}/{hash}/{filename}. It always leads to the same bytes. */
  url: string
  filename: string
  mimeType: string
  /** In bytes. */
  filesize: number | null
  width: number | null
  height: number | null
  alt: string
  caption: string | null
  credit: string | null
  licence: string | null
  /** Smaller versions of an image, by name. */
  sizes: Record<string, {
    url: string
    width: number
    height: number
  }>
}

export interface SearchAnswer {
  docs: SearchHit[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** exact: all words; typos: all words, allowing for misspellings; anyWord: any of them. Each is tried when the one before finds nothing. Null when none of the words occurs. */
  matching: 'exact' | 'typos' | 'anyWord' | null
  facets: SearchFacets
}

export type SearchHit = IssueSummaryHit | ArticleSummaryHit | ProjectSummaryHit | ContactSummaryHit | PodcastSummaryHit | PodcastEpisodeSummaryHit | EventSummaryHit | ResourceSummaryHit | FigureSummaryHit

export interface IssueSummaryHit {
  id: string
  type: 'issues'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  number: number | null
  period: Period
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface Period {
  from: string | null
  to: string | null
  /** How precise the dates are: day, week, month, season or year. */
  precision: string | null
  /** Text to show instead of the dates. */
  label: string | null
}

/** Where it matched, as HTML that is safe to show: matches in `<mark>`, everything else escaped. `names`: people, projects, organisations, places and topics. */
export interface SearchHighlights {
  title: string | null
  summary: string | null
  names: string | null
  body: string | null
}

export interface ArticleSummaryHit {
  id: string
  type: 'articles'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  kicker: string | null
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface ProjectSummaryHit {
  id: string
  type: 'projects'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  acronym: string | null
  state: string | null
  period: Period
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface ContactSummaryHit {
  id: string
  type: 'contacts'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  name: string
  role: string | null
  organisations: {
    id: string
    name: string
    acronym: string | null
  }[]
  /** Only if this person agreed to publish it. */
  email: string | null
  /** Only if this person agreed to publish it. */
  phone: string | null
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface PodcastSummaryHit {
  id: string
  type: 'podcasts'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  author: string | null
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface PodcastEpisodeSummaryHit {
  id: string
  type: 'podcast-episodes'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  /** Id of the podcast. */
  podcast: string | null
  series: string | null
  season: number | null
  number: number | null
  /** Length of the recording. */
  seconds: number | null
  listenLinks: ListenLink[]
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface ListenLink {
  platform: string | null
  url: string | null
}

export interface EventSummaryHit {
  id: string
  type: 'events'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  when: EventTime
  mode: string | null
  place: Place
  registration: Registration
  status: string | null
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface EventTime {
  /** An instant (UTC) if the time is known, else a calendar date. */
  start: string | null
  end: string | null
  allDay: boolean
  /** IANA name. */
  timeZone: string | null
  /** How precise the dates are: exact, day, week, month, season or year. */
  precision: string | null
  /** Text to show instead of the dates. */
  label: string | null
}

export interface Place {
  name: string | null
  address: string | null
  city: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  url: string | null
}

export interface Registration {
  url: string | null
  /** An instant (UTC), or a calendar date. */
  deadline: string | null
  price: string | null
  code: string | null
}

export interface ResourceSummaryHit {
  id: string
  type: 'resources'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  creators: {
    name: string
    role: string | null
  }[]
  year: number | null
  /** Where to find it. */
  url: string | null
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface FigureSummaryHit {
  id: string
  type: 'figures'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  label: string
  value: number | null
  /** Text to show instead of the value, such as “more than 120”. */
  display: string | null
  unit: string | null
  period: Period
  source: FigureSource
  comparison: FigureComparison
  series: FigurePoint[]
  chart: string | null
  /** Relevance; the best hit has 1. */
  score: number
  highlights: SearchHighlights
}

export interface FigureSource {
  text: string | null
  url: string | null
}

export interface FigureComparison {
  value: number | null
  /** In per cent. */
  change: number | null
  label: string | null
}

export interface FigurePoint {
  x: string | null
  y: number | null
  group: string | null
  country: string | null
}

/** The number of hits per value, the most frequent first. */
export interface SearchFacets {
  type?: SearchFacetValue[]
  kind?: SearchFacetValue[]
  topics?: SearchFacetValue[]
  projects?: SearchFacetValue[]
  people?: SearchFacetValue[]
  countries?: SearchFacetValue[]
  languages?: SearchFacetValue[]
  year?: SearchFacetValue[]
}

export interface SearchFacetValue {
  /** The value to use in `where`; `year` is that of the first publication. */
  value: string
  /** The name of a topic, project or person. */
  label: string | null
  slug: string | null
  count: number
}

export interface NewsletterPackage {
  subject: string
  preheader: string | null
  from: {
    name: string | null
    email: string | null
  }
  replyTo: string | null
  html: string
  text: string
  /** The page to read it in a browser. */
  webUrl: string
  /** RFC 2919. */
  listId: string
  language: string
  /** The placeholders in the e-mail: for the recipient’s address and for links of the mailer. */
  tokens: Record<string, string>
  /** Headers to send it with. One-click unsubscribe (RFC 8058): the address behind the placeholder must accept POST, and both headers must be signed with DKIM. */
  headers: Record<string, string>
  edition: number
  /** Identical for identical e-mails: never send twice under the same key. */
  key: string
}

export interface EditionList {
  docs: EditionSummary[]
  totalDocs: number
}

export interface EditionSummary {
  id: string
  type: 'editions'
  /** 1, 2, 3 … within the issue. */
  sequence: number
  publishedAt: string
  languages: string[]
  contentLanguage: string
  /** SHA-256 of the frozen content. */
  hash: string
  /** The hash as published, before anything in it was withdrawn. */
  originalHash: string
  /** When something in it was last withdrawn. */
  redactedAt: string | null
  /** Compared with the previous edition; null for the first. */
  changes: EditionChanges | null
  /** Path of the edition in this API. */
  path: string
}

export interface EditionChanges {
  /** Whether the text of the issue itself changed. */
  issue: boolean
  added: EditionItem[]
  removed: EditionItem[]
  changed: EditionItem[]
}

/** Of type “withdrawn”, without an id, once it was taken down. */
export interface EditionItem {
  type: string
  id: string
  title: string
}

export interface Edition {
  id: string
  type: 'editions'
  /** 1, 2, 3 … within the issue. */
  sequence: number
  publishedAt: string
  languages: string[]
  contentLanguage: string
  /** SHA-256 of the frozen content. */
  hash: string
  /** The hash as published, before anything in it was withdrawn. */
  originalHash: string
  /** When something in it was last withdrawn. */
  redactedAt: string | null
  /** Compared with the previous edition; null for the first. */
  changes: EditionChanges | null
  /** As it was when published; null if the issue itself has since been taken down. */
  issue: Issue | null
}

export interface Issue {
  id: string
  type: 'issues'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  title: string
  kind: string | null
  number: number | null
  /** The newest edition: this issue as it was last published. */
  edition: number | null
  /** The number of editions, at /v1/issues/{slug}/editions/{1, 2, …}. */
  editions: number
  period: Period
  publisher: Organisation | null
  cover: Media | null
  editorial: RichText
  signedBy: ContactSummary[]
  sections: IssueSection[]
  /** Acknowledgements owed to the funders of the projects shown in the issue; empty in lists. */
  acknowledgements: Acknowledgement[]
  mail: {
    subject: string | null
    preheader: string | null
    replyTo: string | null
  }
  jsonLd: JsonLd
}

export interface Topic {
  id: string
  name: string
  slug: string
}

export interface Seo {
  title: string | null
  description: string | null
  image: Media | null
}

/** HTML, Markdown, plain text or an editor state, depending on `richText`; null when empty. */
export type RichText = string | EditorState | null

/** Rich text as a Lexical editor state. */
export interface EditorState {
  root: {
    type: 'root'
    version: number
    /** Alignment; empty for the default. */
    format: string
    indent: number
    direction: 'ltr' | 'rtl' | null
    children: RichTextNodes
  }
}

export type RichTextNodes = RichTextNode[]

/** A node of a Lexical editor state. */
export type RichTextNode = {
  type: 'text'
  version: number
  text: string
  /** Bits: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
  format: number
  mode: 'normal'
  style: ''
  detail: 0
} | {
  type: 'link'
  version: number
  /** Alignment; empty for the default. */
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: RichTextNodes
  fields: {
    linkType: 'custom' | 'internal'
    url: string
    newTab: boolean
    doc?: {
      relationTo: string
      value: Summary
    }
  }
} | {
  type: 'linebreak' | 'tab' | 'horizontalrule'
  version: number
} | {
  type: 'paragraph' | 'quote' | 'table' | 'tablerow'
  version: number
  /** Alignment; empty for the default. */
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: RichTextNodes
} | {
  type: 'heading'
  version: number
  /** Alignment; empty for the default. */
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: RichTextNodes
  tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
} | {
  type: 'list'
  version: number
  /** Alignment; empty for the default. */
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: RichTextNodes
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start: number
} | {
  type: 'listitem'
  version: number
  /** Alignment; empty for the default. */
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: RichTextNodes
  value: number
} | {
  type: 'tablecell'
  version: number
  /** Alignment; empty for the default. */
  format: string
  indent: number
  direction: 'ltr' | 'rtl' | null
  children: RichTextNodes
  headerState: number
  colSpan: number
  rowSpan: number
} | {
  type: 'block'
  version: number
  format: ''
  fields: RichTextBlock
} | {
  type: 'inlineBlock'
  version: number
  fields: {
    blockType: 'footnote'
    number: number
    /** Unique even on a page that shows several documents. */
    id: string
    text: string
  }
}

/** A document as others refer to it: enough for a card with a link. */
export type Summary = IssueSummary | ArticleSummary | ProjectSummary | ContactSummary | PodcastSummary | PodcastEpisodeSummary | EventSummary | ResourceSummary | FigureSummary

export interface IssueSummary {
  id: string
  type: 'issues'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  number: number | null
  period: Period
}

export interface ArticleSummary {
  id: string
  type: 'articles'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  kicker: string | null
}

export interface ProjectSummary {
  id: string
  type: 'projects'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  acronym: string | null
  state: string | null
  period: Period
}

export interface ContactSummary {
  id: string
  type: 'contacts'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  name: string
  role: string | null
  organisations: {
    id: string
    name: string
    acronym: string | null
  }[]
  /** Only if this person agreed to publish it. */
  email: string | null
  /** Only if this person agreed to publish it. */
  phone: string | null
}

export interface PodcastSummary {
  id: string
  type: 'podcasts'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  author: string | null
}

export interface PodcastEpisodeSummary {
  id: string
  type: 'podcast-episodes'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  /** Id of the podcast. */
  podcast: string | null
  series: string | null
  season: number | null
  number: number | null
  /** Length of the recording. */
  seconds: number | null
  listenLinks: ListenLink[]
}

export interface EventSummary {
  id: string
  type: 'events'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  when: EventTime
  mode: string | null
  place: Place
  registration: Registration
  status: string | null
}

export interface ResourceSummary {
  id: string
  type: 'resources'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  title: string
  creators: {
    name: string
    role: string | null
  }[]
  year: number | null
  /** Where to find it. */
  url: string | null
}

export interface FigureSummary {
  id: string
  type: 'figures'
  slug: string
  path: string
  contentLanguage: string
  kind: string | null
  summary: string | null
  image: Media | null
  label: string
  value: number | null
  /** Text to show instead of the value, such as “more than 120”. */
  display: string | null
  unit: string | null
  period: Period
  source: FigureSource
  comparison: FigureComparison
  series: FigurePoint[]
  chart: string | null
}

export type RichTextBlock = ImageBlock | GalleryBlock | QuoteBlock | QaBlock | CalloutBlock | PeopleBlock | StepsBlock | FiguresBlock | EmbedBlock | ReferenceBlock | DownloadsBlock | MapBlock | ButtonBlock

export interface ImageBlock {
  blockType: 'image'
  image: Media
  caption: string | null
  width: string | null
}

export interface GalleryBlock {
  blockType: 'gallery'
  images: {
    image: Media
    caption: string | null
  }[]
  caption: string | null
}

export interface QuoteBlock {
  blockType: 'quote'
  text: string
  name: string | null
  role: string | null
}

/** An interview. */
export interface QaBlock {
  blockType: 'qa'
  speakers: {
    name: string
    role: string | null
    contact: ContactSummary | null
  }[]
  pairs: {
    asks: string | null
    speaker: string | null
    question: string | null
    answer: EditorState | null
  }[]
}

export interface CalloutBlock {
  blockType: 'callout'
  /** One of: did-you-know, tip, info. */
  kind: string
  title: string | null
  body: EditorState | null
}

export interface PeopleBlock {
  blockType: 'people'
  heading: string | null
  people: {
    contact: ContactSummary
    note: string | null
  }[]
}

export interface StepsBlock {
  blockType: 'steps'
  items: {
    title: string | null
    text: EditorState | null
  }[]
}

export interface FiguresBlock {
  blockType: 'figures'
  figures: FigureSummary[]
  display: string | null
}

export interface EmbedBlock {
  blockType: 'embed'
  /** Page on YouTube, Vimeo, Spotify or SoundCloud. */
  url: string
  title: string | null
  caption: string | null
}

export interface ReferenceBlock {
  blockType: 'reference'
  to: Summary
}

export interface DownloadsBlock {
  blockType: 'downloads'
  heading: string | null
  files: {
    file: Media
    label: string
  }[]
}

export interface MapBlock {
  blockType: 'map'
  places: {
    name: string
    country: string | null
    latitude: number | null
    longitude: number | null
    note: string | null
  }[]
  caption: string | null
}

export interface ButtonBlock {
  blockType: 'button'
  label: string
  url: string
  /** The document it links to, if it is one of ours. */
  to: Summary | null
}

export interface IssueSection {
  heading: string | null
  level: number
  intro: string | null
  /** Documents that are not public are omitted. */
  items: IssueItem[]
}

export interface IssueItem {
  display: 'full' | 'teaser' | 'title'
  /** The teaser written for this issue, else the summary of the document. */
  teaser: string | null
  item: IssueDocument
}

/** The full document, its summary or its title, depending on `display`; a summary in lists of issues. */
export type IssueDocument = Article | Project | PodcastEpisode | Event | Resource | Figure | Summary | DocumentTitle

export interface Article {
  id: string
  type: 'articles'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  title: string
  kicker: string | null
  kind: string | null
  summary: string | null
  leadImage: Media | null
  body: RichText
  authors: ContactSummary[]
  projects: ProjectSummary[]
  contacts: ContactSummary[]
  dateline: string | null
  corrections: {
    at: string | null
    text: string | null
  }[]
  jsonLd: JsonLd
}

/** schema.org as JSON-LD. When embedding it in HTML, escape “<” as “\u003c”. */
export interface JsonLd {
  '@context': 'https://schema.org'
  '@type': string
  '@id': string
  url: string
  inLanguage: string
  [more: string]: unknown
}

export interface Project {
  id: string
  type: 'projects'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  title: string
  acronym: string | null
  state: string | null
  summary: string | null
  body: RichText
  period: Period
  budget: {
    amount: number | null
    currency: string | null
  }
  funders: Funder[]
  partners: Partner[]
  coverage: string | null
  parent: ProjectSummary | null
  related: {
    project: ProjectSummary
    relation: string | null
  }[]
  website: string | null
  contacts: ContactSummary[]
  figures: FigureSummary[]
  resources: ResourceSummary[]
}

export interface Funder {
  organisation: Organisation
  amount: number | null
  currency: string | null
  period: string | null
  /** The wording for this project, else that of the organisation. */
  acknowledgement: string | null
}

export interface Partner {
  organisation: Organisation
  role: string | null
  country: string | null
}

export interface PodcastEpisode {
  id: string
  type: 'podcast-episodes'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  title: string
  podcast: PodcastSummary | null
  series: string | null
  season: number | null
  number: number | null
  kind: string | null
  description: RichText
  hosts: ContactSummary[]
  guests: ContactSummary[]
  projects: ProjectSummary[]
  released: {
    /** When it was first released, if before its publication here. */
    date: string | null
    /** How precise the dates are: day, week, month, season or year. */
    precision: string | null
    /** Text to show instead of the dates. */
    label: string | null
  }
  audio: Audio
  video: string | null
  transcript: Media | null
  chapters: {
    start: number | null
    title: string | null
    url: string | null
  }[]
  listenLinks: ListenLink[]
  jsonLd: JsonLd
}

export interface Audio {
  media: Media | null
  /** Where the recording is: a path on this server, or a URL elsewhere. */
  url: string | null
  bytes: number | null
  mimeType: string | null
  seconds: number | null
}

export interface Event {
  id: string
  type: 'events'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  title: string
  kind: string | null
  when: EventTime
  mode: string | null
  place: Place
  registration: Registration
  organisers: Organisation[]
  speakers: ContactSummary[]
  projects: ProjectSummary[]
  attendance: {
    value: number | null
    display: string | null
  }
  status: string | null
  body: RichText
  jsonLd: JsonLd
}

export interface Resource {
  id: string
  type: 'resources'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  title: string
  kind: string | null
  creators: {
    name: string
    role: string | null
    contact: ContactSummary | null
  }[]
  year: number | null
  blurb: string | null
  /** Where to find it. */
  url: string | null
  cover: Media | null
  files: {
    language: string | null
    media: Media | null
    url: string | null
  }[]
  projects: ProjectSummary[]
}

export interface Figure {
  id: string
  type: 'figures'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  label: string
  value: number | null
  /** Text to show instead of the value, such as “more than 120”. */
  display: string | null
  unit: string | null
  period: Period
  source: FigureSource
  comparison: FigureComparison
  series: FigurePoint[]
  chart: string | null
}

export interface DocumentTitle {
  id: string
  type: string
  slug: string
  path: string
  contentLanguage: string
  title: string
}

export interface Acknowledgement {
  organisation: Organisation
  /** The wording it requires; null when it requires none. */
  text: string | null
}

/** JSON Feed 1.1. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1'
  title: string
  home_page_url: string
  feed_url: string
  description: string
  icon?: string
  authors: {
    name: string
  }[]
  language: string
  hubs?: {
    type: 'WebSub'
    url: string
  }[]
  items: JsonFeedItem[]
}

export interface JsonFeedItem {
  /** A URN that stays the same when the address changes. */
  id: string
  url: string
  title: string
  content_html: string
  summary?: string
  image?: string
  date_published: string
  date_modified: string
  authors?: {
    name: string
  }[]
  tags?: string[]
  language: string
}

/** JSON chapters 1.2 (Podcasting 2.0). */
export interface Chapters {
  version: '1.2.0'
  title: string
  podcastName?: string
  chapters: {
    /** In seconds. */
    startTime: number
    title?: string
    url?: string
  }[]
}

export interface GraphqlResponse {
  data?: Record<string, unknown> | null
  errors?: {
    message: string
    locations?: {
      line: number
      column: number
    }[]
    path?: (string | number)[]
    extensions?: {
      code: string
      [more: string]: unknown
    }
  }[]
}

export interface GraphqlRequest {
  query?: string | null
  operationName?: string | null
  variables?: Record<string, unknown> | null
  /** `persistedQuery`: a query by its hash, as Apollo’s clients send it. */
  extensions?: Record<string, unknown> | null
}

export interface IssueList {
  docs: Issue[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface Count {
  totalDocs: number
}

export interface ArticleList {
  docs: Article[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface ProjectList {
  docs: Project[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface ContactList {
  docs: Contact[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface Contact {
  id: string
  type: 'contacts'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  name: string
  kind: string | null
  role: string | null
  organisations: Organisation[]
  /** Only if this person agreed to publish it. */
  email: string | null
  /** Only if this person agreed to publish it. */
  phone: string | null
  speaks: string[]
  photo: Media | null
  bio: string | null
  links: {
    label: string | null
    url: string | null
  }[]
}

export interface PodcastList {
  docs: Podcast[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface Podcast {
  id: string
  type: 'podcasts'
  slug: string
  /** Path of its page on the website. */
  path: string
  /** The languages it is offered in. */
  languages: string[]
  /** The language of this response. */
  contentLanguage: string
  /** When it was first published. */
  publishedAt: string
  /** When this version was published. */
  updatedAt: string
  topics: Topic[]
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  seo: Seo
  title: string
  description: string | null
  cover: Media | null
  author: string | null
  category: string | null
  explicit: boolean
  language: string | null
  guid: string | null
  listenLinks: ListenLink[]
}

export interface PodcastEpisodeList {
  docs: PodcastEpisode[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface EventList {
  docs: Event[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface ResourceList {
  docs: Resource[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

export interface FigureList {
  docs: Figure[]
  /** The total number of documents; with `pagination=false`, of those in this response. */
  totalDocs: number
  limit: number
  totalPages: number
  /** Null when reading by cursor. */
  page: number | null
  /** 1-based position of the first document of this page; null when reading by cursor. */
  pagingCounter: number | null
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
  /** Send it as `cursor` for the next page; null at the end. */
  nextCursor: string | null
  /** Send it as `cursor` for the previous page; null at the beginning. */
  prevCursor: string | null
}

/** Problem details (RFC 9457). */
export interface Problem {
  /** Links to the description of this kind of problem. */
  type: '/v1/docs#bad-request' | '/v1/docs#unknown-parameter' | '/v1/docs#bad-parameter' | '/v1/docs#unknown-facet' | '/v1/docs#unknown-key' | '/v1/docs#key-needed' | '/v1/docs#preview-refused' | '/v1/docs#not-found' | '/v1/docs#method-not-allowed' | '/v1/docs#gone' | '/v1/docs#preview-over' | '/v1/docs#precondition-failed' | '/v1/docs#too-large' | '/v1/docs#unsupported-media-type' | '/v1/docs#range-not-satisfiable' | '/v1/docs#too-many-requests' | '/v1/docs#not-now' | '/v1/docs#internal'
  title: string
  status: number
  /** A sentence that says what to do. */
  detail: string
  /** The parameter concerned. */
  parameter?: string
  /** The names or values that are accepted. */
  known?: string[]
  /** Where `preview` works. */
  previews?: string[]
  /** The same, where `@payloadcms/sdk` expects it. */
  errors: {
    name: string
    message: string
  }[]
}

/** Public content changed. */
export interface PublicMessage {
  type: 'issue.published' | 'issue.unpublished' | 'issue.takenDown' | 'article.published' | 'article.unpublished' | 'article.takenDown' | 'project.published' | 'project.unpublished' | 'project.takenDown' | 'contact.published' | 'contact.unpublished' | 'contact.takenDown' | 'podcast.published' | 'podcast.unpublished' | 'podcast.takenDown' | 'podcast-episode.published' | 'podcast-episode.unpublished' | 'podcast-episode.takenDown' | 'event.published' | 'event.unpublished' | 'event.takenDown' | 'resource.published' | 'resource.unpublished' | 'resource.takenDown' | 'figure.published' | 'figure.unpublished' | 'figure.takenDown'
  /** When it happened, not when it was sent. */
  timestamp: string
  data: {
    collection: 'issues' | 'articles' | 'projects' | 'contacts' | 'podcasts' | 'podcast-episodes' | 'events' | 'resources' | 'figures'
    id: string
    slug: string | null
    /** The URL of the document, even if it is no longer public. */
    url: string
    languages: string[]
    /** How many times it has been published, including this time. */
    number: number | null
    /** For an issue: the edition published with it. */
    edition?: number
  }
}

/** The review of a document moved on. */
export interface ReviewMessage {
  type: 'review.requested' | 'review.approved' | 'review.changesRequested' | 'review.recalled' | 'review.assigned' | 'review.overdue'
  /** When it happened, not when it was sent. */
  timestamp: string
  data: {
    collection: 'issues' | 'articles' | 'projects' | 'contacts' | 'podcasts' | 'podcast-episodes' | 'events' | 'resources' | 'figures' | 'organisations' | 'topics' | 'notes' | 'media'
    id: string
    /** The stage it is in after this event. */
    stage: 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'scheduled' | 'published' | 'archived' | 'trashed' | null
  }
}

/** A test of the webhook. */
export interface TestMessage {
  type: 'webhook.test'
  /** When it happened, not when it was sent. */
  timestamp: string
  data: Record<string, never>
}

/** The fields to include (true) or to leave out (false), including parts of fields. */
export type Select<T> = { [K in keyof T]?: boolean | { [part: string]: unknown } }

export type Locale = 'en' | 'fr' | 'nl'

/** For `new PayloadSDK<PublicConfig>({ baseURL: 'https://…/v1' })`. */
export interface PublicConfig {
  collections: {
    'issues': Issue
    'articles': Article
    'projects': Project
    'contacts': Contact
    'podcasts': Podcast
    'podcast-episodes': PodcastEpisode
    'events': Event
    'resources': Resource
    'figures': Figure
  }
  collectionsSelect: {
    'issues': Select<Issue>
    'articles': Select<Article>
    'projects': Select<Project>
    'contacts': Select<Contact>
    'podcasts': Select<Podcast>
    'podcast-episodes': Select<PodcastEpisode>
    'events': Select<Event>
    'resources': Select<Resource>
    'figures': Select<Figure>
  }
  globals: {
    site: Site
  }
  globalsSelect: {
    site: Select<Site>
  }
  locale: Locale
  db: {
    defaultIDType: string
  }
  auth: Record<never, never>
  blocks: Record<never, never>
  collectionsJoins: Record<never, never>
  fallbackLocale: Locale
  jobs: unknown
  user: null
}
