// The text a guest is asked about, as the public would get it: through the public presenters, in each offered language.
import type { Payload } from 'payload'
import { referencesOf } from '@/content/references'
import { presentWith, readingOf } from '@/delivery/answers/reading'
import { withReferences } from '@/delivery/references/load'
import type { RichTextFormat } from '@/delivery/request/parameters'
import type { PublicDocument } from '@/delivery/types'
import { defaultLanguage, isLanguage, type Language } from '@/languages'
import type { Publication } from '@/publications/readQuery'
import { type DocumentText, fieldsOf } from '@/reviews/documents'

export interface GuestText {
  language: Language
  document: PublicDocument
}

export const offeredIn = ({ content }: DocumentText): Language[] => {
  const languages = Array.isArray(content.languages) ? content.languages.filter(isLanguage) : []
  return languages.length > 0 ? languages : [defaultLanguage]
}

/** Files lead to `/review/{token}/media/…`: they are public on /v1 only once the document is. */
export const guestTexts = async (
  payload: Payload,
  document: DocumentText,
  { token, richText }: { token: string; richText: RichTextFormat },
): Promise<GuestText[]> => {
  const texts: GuestText[] = []
  for (const language of offeredIn(document)) {
    const { presented } = await presentIn(payload, document, { language, richText })
    texts.push({ language, document: withFilesAt(presented, `/review/${token}/media/`) })
  }
  return texts
}

/** Whether the text shows this file in a language it is offered in. */
export const showsMedia = async (payload: Payload, document: DocumentText, id: string): Promise<boolean> => {
  const isMedia = (one: { collection: string; id: string }) => one.collection === 'media' && one.id === id
  const languages = offeredIn(document)
  if (referencesOf(fieldsOf(payload, document.type), document.content, languages).some(isMedia)) return true
  for (const language of languages) {
    const { tags } = await presentIn(payload, document, { language, richText: 'lexical' })
    if (tags.includes(`media:${id}`)) return true
  }
  return false
}

const presentIn = async (
  payload: Payload,
  document: DocumentText,
  { language, richText }: { language: Language; richText: RichTextFormat },
): Promise<{ presented: PublicDocument; tags: string[] }> => {
  const reading = readingOf({ locale: language, richText }, { nested: true })
  const present = () => presentWith(publicationOf(document, language), reading)
  const presented = await withReferences(payload, reading.references, { present })
  return { presented, tags: reading.references.tags() }
}

/** Several languages stand on one page: the language keeps the ids of their footnotes apart. */
const publicationOf = ({ type, id, content }: DocumentText, language: Language): Publication => {
  const now = new Date().toISOString()
  return {
    type,
    document: `${id}-${language}`,
    slug: String(content.slug ?? id),
    languages: [language],
    content,
    number: 0,
    firstPublishedAt: now,
    publishedAt: now,
  }
}

const withFilesAt = <T>(value: T, place: string): T =>
  JSON.parse(JSON.stringify(value).replaceAll('/v1/media/', place)) as T
