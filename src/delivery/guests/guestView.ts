// The text a guest is asked about, as the public would get it: through the public presenters, in each offered language.
import type { Payload } from 'payload'
import { isEditorial } from '@/collections/editorial'
import { type Content, isObject } from '@/content/content'
import { referencesOf } from '@/content/references'
import { withReferences } from '@/delivery/documents/references/load'
import { presentEntryWith, presentWith, readingOf } from '@/delivery/http/responses/reading'
import type { RichTextFormat } from '@/delivery/query/parameters'
import { currentTime } from '@/platform/database/clock'
import { defaultLanguage, isLanguage, type Language, languages } from '@/platform/i18n/languages'
import { entriesToShow } from '@/publishing/entries/unpublished'
import { asPublished } from '@/publishing/publications/asPublished'
import { type DocumentText, fieldsOf } from '@/workflow/reviews/documents'

export interface GuestText {
  language: Language
  document: object
}

/** Those that a document is offered in; those that an entry has words in. */
export const guestLanguages = ({ type, content }: DocumentText): Language[] => {
  const offered = Array.isArray(content.languages) ? content.languages.filter(isLanguage) : []
  const found = isEditorial(type) ? offered : languages.filter((language) => hasWordsIn(content, language))
  return found.length > 0 ? found : [defaultLanguage]
}

const hasWordsIn = (content: Content, language: Language): boolean =>
  Object.values(content).some(
    (value) => isObject(value) && (Boolean(value[language]) || hasWordsIn(value, language)),
  )

/** Files lead to `/review/{token}/media/…`: they are public on /v1 only once the document is. */
export const guestTexts = async (
  payload: Payload,
  document: DocumentText,
  { token, richText }: { token: string; richText: RichTextFormat },
): Promise<GuestText[]> => {
  const fileUrl = (path: string) => path.replace(/^\/v1\//, `/review/${token}/`)
  const texts: GuestText[] = []
  for (const language of guestLanguages(document)) {
    const { presented } = await presentIn(payload, document, { language, richText, fileUrl })
    texts.push({ language, document: presented })
  }
  return texts
}

/** Whether the text shows this file in a language it is offered in. */
export const showsMedia = async (payload: Payload, document: DocumentText, id: string): Promise<boolean> => {
  const isMedia = (one: { collection: string; id: string }) => one.collection === 'media' && one.id === id
  if (isMedia({ collection: document.type, id: document.id })) return true
  const shown = guestLanguages(document)
  if (referencesOf(fieldsOf(payload, document.type), document.content, shown).some(isMedia)) return true
  for (const language of shown) {
    const { tags } = await presentIn(payload, document, { language, richText: 'lexical' })
    if (tags.includes(`media:${id}`)) return true
  }
  return false
}

interface Look {
  language: Language
  richText: RichTextFormat
  fileUrl?: (path: string) => string
}

const presentIn = async (
  payload: Payload,
  document: DocumentText,
  { language, richText, fileUrl }: Look,
): Promise<{ presented: object; tags: string[] }> => {
  const now = currentTime().toISOString()
  const entries = await entriesToShow(payload, [document])
  const publications = entries.map((entry) => asPublished(entry, now))
  const planned = { publications, fileUrl }
  const reading = readingOf({ locale: language, richText }, { nested: true, planned })
  const isDocument = isEditorial(document.type)
  const publication = asPublished(isDocument ? inLanguage(document, language) : document, now)
  const present = () => (isDocument ? presentWith : presentEntryWith)(publication, reading)
  const presented = await withReferences(payload, reading.references, { present })
  return { presented, tags: reading.references.tags() }
}

/** Several languages stand on one page: the language keeps the ids of their footnotes apart. */
const inLanguage = ({ type, id, content }: DocumentText, language: Language) => ({
  type,
  id: `${id}-${language}`,
  content: { ...content, languages: [language] },
})
