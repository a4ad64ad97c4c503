// The text a guest is asked about, as the public would get it: through the public presenters, in each offered language.
import type { Payload } from 'payload'
import type { PublicDocument } from '@/content/documents'
import { referencesOf } from '@/content/references'
import { withReferences } from '@/delivery/documents/references/load'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import type { RichTextFormat } from '@/delivery/query/parameters'
import { currentTime } from '@/platform/database/clock'
import { defaultLanguage, isLanguage, type Language } from '@/platform/i18n/languages'
import { entriesToShow } from '@/publishing/entries/unpublished'
import { asPublished } from '@/publishing/publications/asPublished'
import { type DocumentText, fieldsOf } from '@/workflow/reviews/documents'

export interface GuestText {
  language: Language
  document: PublicDocument
}

export const guestLanguages = ({ content }: DocumentText): Language[] => {
  const languages = Array.isArray(content.languages) ? content.languages.filter(isLanguage) : []
  return languages.length > 0 ? languages : [defaultLanguage]
}

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
  const languages = guestLanguages(document)
  if (referencesOf(fieldsOf(payload, document.type), document.content, languages).some(isMedia)) return true
  for (const language of languages) {
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
): Promise<{ presented: PublicDocument; tags: string[] }> => {
  const now = currentTime().toISOString()
  const entries = await entriesToShow(payload, [document])
  const publications = entries.map((entry) => asPublished(entry, now))
  const planned = { publications, fileUrl }
  const reading = readingOf({ locale: language, richText }, { nested: true, planned })
  const publication = asPublished(inLanguage(document, language), now)
  const present = () => presentWith(publication, reading)
  const presented = await withReferences(payload, reading.references, { present })
  return { presented, tags: reading.references.tags() }
}

/** Several languages stand on one page: the language keeps the ids of their footnotes apart. */
const inLanguage = ({ type, id, content }: DocumentText, language: Language) => ({
  type,
  id: `${id}-${language}`,
  content: { ...content, languages: [language] },
})
