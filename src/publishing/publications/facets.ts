// The columns of a publication that the public side filters and sorts by, taken from the content.
import type { Payload } from 'payload'
import { type Reference, referenceKey, referencesOf } from '@/content/references'
import { defaultLanguage, languages } from '@/platform/i18n/languages'
import { isDay } from '@/platform/time/days'
import { shelvesOf } from '@/publishing/publications/shelves'
import { fieldsOf } from '@/workflow/reviews/documents'

type Content = Record<string, unknown>

export interface Facets {
  kind: string | null
  languages: string[]
  topics: string[]
  projects: string[]
  countries: string[]
  organisations: string[]
  people: string[]
  podcast: string | null
  /** ISO 8601 instant the document is about: an event's start, an issue's first day (from midnight in UTC). */
  date: string | null
  /** `collection:id` of everything the content mentions. */
  references: string[]
  /** The lists it stands in, while it is live. */
  shelves: string[]
}

export const facetsOf = (payload: Payload, { type, content }: { type: string; content: Content }): Facets => {
  const references = referencesOf(fieldsOf(payload, type), content, languages)
  const facets = {
    kind: textOrNull(content.kind ?? content.state),
    languages: list(content.languages, [defaultLanguage]),
    topics: idsIn(references, 'topics'),
    projects: idsIn(references, 'projects'),
    countries: list(content.countries, []),
    organisations: idsIn(references, 'organisations'),
    people: idsIn(references, 'contacts'),
    podcast: textOrNull(content.podcast),
    date: dateOf(content),
    references: [...new Set(references.map(referenceKey))],
  }
  return { ...facets, shelves: shelvesOf(type, facets) }
}

const idsIn = (references: Reference[], collection: string): string[] => [
  ...new Set(references.filter((one) => one.collection === collection).map(({ id }) => id)),
]

const list = (value: unknown, otherwise: string[]): string[] =>
  Array.isArray(value) && value.length > 0 ? value.map(String) : otherwise

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const dateOf = ({ when, period, released }: Content): string | null => {
  const date =
    textOrNull((when as Content | undefined)?.start) ??
    textOrNull((period as Content | undefined)?.from) ??
    textOrNull((released as Content | undefined)?.date)
  return isDay(date) ? `${date}T00:00:00.000Z` : date
}
