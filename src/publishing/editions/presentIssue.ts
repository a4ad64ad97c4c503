// Presents an issue in each of its languages as `/v1` does, with rich text kept as editor states: what is frozen, and
// what a mail is made from.
import type { Payload, PayloadRequest } from 'payload'
import { isEditorial } from '@/collections/editorialSlugs'
import { withReferences } from '@/delivery/documents/references/load'
import { References } from '@/delivery/documents/references/references'
import { type Planned, presentWith, readingOf } from '@/delivery/http/responses/reading'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'
import type { Issue } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'

export interface PresentedIssue {
  languages: Language[]
  issues: Partial<Record<Language, Issue>>
  /** `collection:id` of every document it asked for. */
  references: string[]
}

interface Asked {
  publication: Publication
  /** The edition it is, or would be. */
  sequence: number
  planned?: Planned
}

export const presentIssue = async (
  payload: Payload,
  { publication, sequence, planned }: Asked,
  req?: PayloadRequest,
): Promise<PresentedIssue> => {
  const references = new References()
  references.keep({ collection: 'editions', id: publication.document }, { sequence })
  const languages = languagesOf(publication)
  const readings = languages.map((locale) =>
    readingOf({ locale, richText: 'lexical' }, { nested: true, planned, references }),
  )
  const present = () => readings.map((reading) => presentWith(publication, reading) as Issue)
  const presented = await withReferences(payload, references, { present, req })
  return {
    languages,
    issues: Object.fromEntries(languages.map((language, index) => [language, presented[index]])),
    references: references.tags().filter((tag) => isEditorial(tag.split(':')[0])),
  }
}

export const languagesOf = ({ languages }: Pick<Publication, 'languages'>): Language[] => {
  const offered = languages.filter(isLanguage)
  return offered.length > 0 ? offered : [defaultLanguage]
}
