// Reads the content of one document in one language. Presenters say what leaves; this says how it is read.
//
// Languages are never mixed in silence: a document's own texts come in its `contentLanguage` or not at all. Labels
// (titles, names, and everything of supporting entries: organisations, topics, notes, alternative texts) fall back
// to the default language, because a nameless thing helps nobody.
import { type Content, isObject, isRichText, type RichTextState } from '@/content/content'
import type { EditorialSlug, SummaryOf } from '@/content/documents'
import { excerptOf } from '@/content/excerpt'
import { withoutAbsent } from '@/content/withoutAbsent'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'
import { isDay, keptDay, writtenDay } from '@/platform/time/days'
import { zonesOf } from '@/platform/time/eventTimes'
import { zoneOfSite } from '@/platform/time/officeZone'
import type { Media, Organisation, RichText, Summary, Topic } from '@/public-types'

/** A document as it was published, in every language it is offered in. */
export interface Published {
  type: string
  document: string
  slug: string
  languages: string[]
  content: Content
  /** ISO 8601 instants in UTC, like `publishedAt`. */
  firstPublishedAt: string
  publishedAt: string
}

/** The entries that documents refer to and that have no text of their own in `/v1`. */
export interface Entries {
  media: Media
  organisations: Organisation
  topics: Topic
}

/** Where a presenter finds what a document refers to; `undefined` for what is not public, or not loaded yet. */
export interface Referenced {
  publication: (collection: string, id: string) => Published | undefined
  /** A supporting entry, in every language. */
  supporting: (collection: string, id: string) => Content | undefined
  /** The number of the newest edition of an issue; 0 while there is none. */
  edition: (issue: string) => number
  /** What staff set for the site as a whole, in every language. */
  site: () => Content | undefined
}

/** Writes the rich texts of one document, one after the other: its footnotes are numbered through. */
export type RichTextWriter = (state: RichTextState, read: Reader) => RichText

export interface Reading {
  locale: Language
  references: Referenced
  /** @param document its id: its footnotes are told apart from those of others on one page */
  richTextWriter: (document: string) => RichTextWriter
  /** Presenters of what is referred to; passed in, so that types may refer to each other. */
  summarise: (publication: Published, read: Reader) => Summary
  presentEntry: (collection: keyof Entries, entry: Content, read: Reader) => unknown
  /** Absent where whole documents inside of others would be too much: in lists. */
  present?: ((publication: Published, read: Reader) => unknown) | undefined
  /** Where a file with this public address is found meanwhile; absent where all that is shown is public. */
  fileUrl?: ((path: string) => string) | undefined
}

/** The language a document is answered in: the one asked for, else the default, else its first. */
export const contentLanguageOf = (offered: readonly string[], locale: Language): Language => {
  const languages = offered.filter(isLanguage)
  if (languages.length === 0 || languages.includes(locale))
    return languages.length === 0 ? defaultLanguage : locale
  return languages.includes(defaultLanguage) ? defaultLanguage : (languages[0] ?? defaultLanguage)
}

export class Reader {
  private readonly writeRichText: RichTextWriter

  constructor(
    readonly language: Language,
    private readonly reading: Reading,
    /** Its id, or a name of what is read in place of a document. */
    readonly document: string,
  ) {
    this.writeRichText = reading.richTextWriter(document)
  }

  static of(publication: Published, reading: Reading): Reader {
    return new Reader(contentLanguageOf(publication.languages, reading.locale), reading, publication.document)
  }

  /** The same with rich texts written in another way. */
  withRichText = (writer: RichTextWriter): Reader =>
    new Reader(this.language, { ...this.reading, richTextWriter: () => writer }, this.document)

  /** A text in this language; null when there is none. */
  text = (value: unknown): string | null => textOrNull(isObject(value) ? value[this.language] : value)

  /** A text in this language, else in the default one, else in any; never missing. */
  label = (value: unknown): string => this.labelOrNull(value) ?? ''

  labelOrNull = (value: unknown): string | null =>
    this.text(value) ??
    (isObject(value)
      ? (textOrNull(value[defaultLanguage]) ?? Object.values(value).map(textOrNull).find(Boolean) ?? null)
      : null)

  number = (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) ? value : null

  flag = (value: unknown): boolean => value === true

  texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

  group = (value: unknown): Content => (isObject(value) ? value : {})

  rows = (value: unknown): Content[] => (Array.isArray(value) ? value.filter(isObject) : [])

  /** ISO 8601 instant in UTC. */
  instant = (value: unknown): string | null => {
    const time = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : Number.NaN
    return Number.isNaN(time) ? null : new Date(time).toISOString()
  }

  /** ISO 8601 calendar date, for days that have no time. Before they were kept as days, they were instants. */
  day = (value: unknown): string | null =>
    this.dayFrom(value, (instant) => keptDay(instant, this.officeZone()))

  /** The same of an event, in its zone. */
  eventDay = (value: unknown, timeZone: unknown): string | null =>
    this.dayFrom(value, (instant) => writtenDay(instant, zonesOf({ timeZone }, this.officeZone())))

  /** An instant, or a day where no time was given. */
  dayOrInstant = (value: unknown): string | null => (isDay(value) ? value : this.instant(value))

  /** Rich text in the format asked for. */
  rich = (value: unknown): RichText => {
    const state = this.richState(value)
    return state ? this.writeRichText(state, this) : null
  }

  /** The beginning of a rich text, plain. */
  excerpt = (value: unknown): string | null => {
    const state = this.richState(value)
    return state ? excerptOf(state) : null
  }

  /** The public summary of a referenced document; null while it is not live. */
  one = <C extends EditorialSlug>(collection: C, value: unknown): SummaryOf<C> | null => {
    const publication =
      typeof value === 'string' ? this.reading.references.publication(collection, value) : undefined
    return publication ? (this.summary(publication) as SummaryOf<C>) : null
  }

  many = <C extends EditorialSlug>(collection: C, value: unknown): SummaryOf<C>[] =>
    withoutAbsent(this.texts(value).map((id) => this.one(collection, id)))

  /** A reference to a document of any editorial type: `{relationTo, value}`. */
  any = (value: unknown): Summary | null => {
    const publication = this.publicationOf(value)
    return publication ? this.summary(publication) : null
  }

  /** The same, as its whole public document; null in lists. */
  whole = (value: unknown): unknown => {
    const publication = this.publicationOf(value)
    if (!publication || !this.reading.present) return null
    return this.reading.present(publication, Reader.of(publication, this.reading))
  }

  /** Something else of a document that is referred to; null in lists, where only summaries are told. */
  through = <T>(value: unknown, present: (publication: Published, read: Reader) => T): T | null => {
    const publication = this.publicationOf(value)
    if (!publication || !this.reading.present) return null
    return present(publication, Reader.of(publication, this.reading))
  }

  /** A supporting entry as the public sees it; null when it is gone. */
  entry = <C extends keyof Entries>(collection: C, value: unknown): Entries[C] | null => {
    const entry = this.supporting(collection, value)
    return entry ? (this.reading.presentEntry(collection, entry, this) as Entries[C] | null) : null
  }

  entries = <C extends keyof Entries>(collection: C, value: unknown): Entries[C][] =>
    withoutAbsent(this.texts(value).map((id) => this.entry(collection, id)))

  /** A supporting entry in every language. */
  supporting = (collection: string, value: unknown): Content | undefined =>
    typeof value === 'string' ? this.reading.references.supporting(collection, value) : undefined

  /** Where a file is found whose public address is this. */
  file = (path: string): string => this.reading.fileUrl?.(path) ?? path

  /** The number of the newest edition of an issue; 0 while there is none. */
  edition = (issue: string): number => this.reading.references.edition(issue)

  /** The global `site`, with the address of this server. */
  site = (): Content => this.reading.references.site() ?? {}

  /** In which moments are shown as days, where nothing else says so. */
  officeZone = (): string => zoneOfSite(this.site())

  private dayFrom(value: unknown, read: (instant: string) => string | undefined): string | null {
    if (isDay(value)) return value
    const instant = this.instant(value)
    return instant === null ? null : (read(instant) ?? null)
  }

  private publicationOf(value: unknown): Published | undefined {
    if (!isObject(value) || typeof value.relationTo !== 'string' || typeof value.value !== 'string')
      return undefined
    return this.reading.references.publication(value.relationTo, value.value)
  }

  private summary(publication: Published): Summary {
    return this.reading.summarise(publication, Reader.of(publication, this.reading))
  }

  private richState(value: unknown) {
    if (isRichText(value)) return value
    const state = isObject(value) ? value[this.language] : undefined
    return isRichText(state) ? state : undefined
  }
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
