// Makes the entries of live publications: each in every language it is offered in, as its presenter shows it there.
import type { Payload } from 'payload'
import { isEditorial } from '@/collections/editorial'
import { isObject } from '@/content/content'
import type { PublicDocument } from '@/content/documents'
import { contentLanguageOf, Reader, type Reading } from '@/content/reader'
import { withReferences } from '@/delivery/documents/references/load'
import { References } from '@/delivery/documents/references/references'
import { presentAny } from '@/delivery/documents/types'
import { readingOf } from '@/delivery/http/responses/reading'
import type { SearchEntry } from '@/delivery/search/entry'
import { textsOf } from '@/delivery/search/texts'
import { type Language, languages } from '@/platform/i18n/languages'
import { ownFacets, valuesOf } from '@/publishing/publications/facets'
import type { Publication } from '@/publishing/publications/readQuery'

export const entriesOf = (payload: Payload, publications: readonly Publication[]): Promise<SearchEntry[]> => {
  const references = new References()
  const readings = readingsWith(references)
  const present = () => publications.flatMap((publication) => entriesIn(publication, readings))
  return withReferences(payload, references, { present })
}

type Readings = Record<Language, Reading>

/** As search reads: rich texts as editor states, no whole documents inside of others. */
export const searchReading = (locale: Language, references: References): Reading =>
  readingOf({ locale, richText: 'lexical' }, { references })

const readingsWith = (references: References): Readings =>
  Object.fromEntries(languages.map((language) => [language, searchReading(language, references)])) as Readings

const entriesIn = (publication: Publication, readings: Readings): SearchEntry[] =>
  localesByLanguage(publication.languages).map(([language, locales]) => {
    const document = presentAny(publication, Reader.of(publication, readings[language]))
    return { ...entryOf(document, publication), language, locales }
  })

/** In which languages a document is answered at all, and to which locales. */
const localesByLanguage = (offered: readonly string[]): [Language, Language[]][] =>
  languages
    .map((language): [Language, Language[]] => [
      language,
      languages.filter((locale) => contentLanguageOf(offered, locale) === language),
    ])
    .filter(([, locales]) => locales.length > 0)

const entryOf = (document: PublicDocument, publication: Publication) => {
  const { type, number, content, kind = null, date = null } = publication
  const mentioned = mentionedIn(document)
  const idsOf = (type: string) => mentioned.filter((one) => one.type === type).map(({ id }) => id)
  return {
    type: document.type,
    id: document.id,
    number,
    texts: textsOf(document),
    values: {
      slug: document.slug,
      kind,
      date,
      firstPublishedAt: document.publishedAt,
      publishedAt: document.updatedAt,
    },
    facets: {
      ...Object.fromEntries(valuesOf(ownFacets(type), { content, references: [] })),
      type: [document.type],
      year: [document.publishedAt.slice(0, 4)],
      kind: kind === null ? [] : [kind],
      podcast: 'podcast' in document && document.podcast ? [document.podcast.id] : [],
      topics: document.topics.map(({ id }) => id),
      projects: idsOf('projects'),
      countries: document.countries,
      organisations: idsOf('organisations'),
      people: idsOf('contacts'),
      languages: document.languages,
    },
  }
}

interface Mention {
  type: string
  id: string
}

/** The live documents and organisations that a public document shows, wherever in it they stand. */
const mentionedIn = (document: PublicDocument): Mention[] =>
  Object.values(document).flatMap((value) => mentionsIn(value))

const mentionsIn = (value: unknown): Mention[] => {
  if (Array.isArray(value)) return value.flatMap(mentionsIn)
  if (!isObject(value)) return []
  const { id, type } = value
  if (typeof id === 'string' && isEditorial(type)) return [{ id, type }]
  if (typeof id === 'string' && 'acknowledgementRequired' in value) return [{ id, type: 'organisations' }]
  return Object.values(value).flatMap(mentionsIn)
}
