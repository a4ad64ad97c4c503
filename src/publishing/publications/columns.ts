// What a publication keeps beside its content, to be found and sorted by.
import type { Payload } from 'payload'
import { editorialOf, isEditorial } from '@/collections/editorial'
import { isObject } from '@/content/content'
import { referenceKey, referencesOf } from '@/content/references'
import { languages } from '@/platform/i18n/languages'
import { isDay } from '@/platform/time/days'
import { facetsOf, valuesOf } from '@/publishing/publications/facets'
import { listsOf } from '@/publishing/publications/listIndex'
import { fieldsOf } from '@/workflow/reviews/documents'

type Content = Record<string, unknown>

export interface Columns {
  kind: string | null
  /** ISO 8601 instant the document is about: an event's start, an issue's first day (from midnight in UTC). */
  date: string | null
  languages: string[]
  /** `collection:id` of everything the content mentions. */
  references: string[]
  /** The lists it stands in, while it is live; an entry stands in none. */
  lists: string[]
}

export const columnsOf = (
  payload: Payload,
  { type, content }: { type: string; content: Content },
): Columns => {
  const references = referencesOf(fieldsOf(payload, type), content, languages)
  const values = valuesOf(facetsOf(type), { content, references })
  const { kind = [], languages: offered = [] } = Object.fromEntries(values)
  return {
    kind: kind[0] ?? null,
    date: isEditorial(type) ? dateOf(type, content) : null,
    languages: offered,
    references: [...new Set(references.map(referenceKey))],
    lists: isEditorial(type) ? listsOf(type, values) : [],
  }
}

const dateOf = (type: string, content: Content): string | null => {
  const path = editorialOf(type).date?.split('.') ?? []
  const date = path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), content)
  if (typeof date !== 'string') return null
  return isDay(date) ? `${date}T00:00:00.000Z` : date
}
