// Presents an issue in each of its languages as `/v1` does, with rich text kept as editor states: what is frozen, and
// what a mail is made from.
import { isPublished } from '@/collections/published'
import { withReferences } from '@/delivery/documents/references/load'
import { References } from '@/delivery/documents/references/references'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'
import type { Issue } from '@/public-types'
import type { EditionRenderers } from '@/publishing/editions/renderers'
import type { Publication } from '@/publishing/publications/readQuery'

export const presentIssue: EditionRenderers['present'] = async (
  payload,
  { publication, sequence, planned },
  req,
) => {
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
    references: references.tags().filter((tag) => isPublished(tag.split(':')[0])),
  }
}

const languagesOf = ({ languages }: Pick<Publication, 'languages'>): Language[] => {
  const offered = languages.filter(isLanguage)
  return offered.length > 0 ? offered : [defaultLanguage]
}
