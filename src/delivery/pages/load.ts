// Reads what a page is made from, and makes it: of any publication, with any way to read it, live or not.
import type { Payload } from 'payload'
import { contentLanguageOf, Reader } from '@/content/reader'
import { episodesOf, episodeTags } from '@/delivery/documents/episodesOf'
import { withReferences } from '@/delivery/documents/references/load'
import { presentEntry, summariseAs } from '@/delivery/documents/summaries'
import { labelsOf } from '@/delivery/guests/labels'
import { documentTag } from '@/delivery/http/cache/tags'
import { type AnswerReading, presentWith, readingOf } from '@/delivery/http/responses/reading'
import { type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { readSpeaker } from '@/delivery/layout/speaker'
import { entryPage } from '@/delivery/pages/entry'
import type { Page, PagePreview, Surroundings } from '@/delivery/pages/input'
import { pageOf } from '@/delivery/pages/page'
import type { Language } from '@/platform/i18n/languages'
import type { Publication } from '@/publishing/publications/readQuery'

/** Of a podcast; the rest is in its feed. */
const mostEpisodes = 50

/** @param reading must ask for `richText: 'lexical'` and nested documents */
export const pageAnswer = async (
  payload: Payload,
  publication: Publication,
  reading: AnswerReading,
  preview?: PagePreview,
): Promise<PublicResponse> => {
  const language = contentLanguageOf(publication.languages, reading.locale)
  const isPodcast = publication.type === 'podcasts'
  const episodes = isPodcast ? await episodesOf(payload, publication.document, mostEpisodes) : []
  const { addresses, present: presentSpeaker } = await readSpeaker(payload)
  const present = () => ({
    document: presentWith(publication, reading),
    episodes: reading.references
      .publications(episodes)
      .map((one) => summariseAs('podcast-episodes', one, Reader.of(one, reading))),
    ...presentSpeaker(language, reading),
  })
  const presented = await withReferences(payload, reading.references, { present })
  const own = documentTag({ collection: publication.type, id: publication.document })
  const listed = isPodcast ? episodeTags(episodes) : []
  const tags = [own, ...listed, ...speakerTags, ...reading.references.tags()]
  return htmlAnswer(pageOf({ ...presented, addresses, language, preview }), { language, tags })
}

/** The same of an entry, which has no page of its own: what the public is told of it, field by field. */
export const entryAnswer = async (
  payload: Payload,
  publication: Publication,
  reading: AnswerReading,
  preview?: PagePreview,
): Promise<PublicResponse> => {
  const language = reading.locale
  const { addresses, present: presentSpeaker } = await readSpeaker(payload)
  const { type, document: id, content } = publication
  const read = Reader.of(publication, reading)
  const present = () => ({
    // Documents show nothing but the words of a note.
    document: { text: read.text(content.text), ...Object(presentEntry(type, { ...content, id }, read)) },
    ...presentSpeaker(language, reading),
  })
  const { document, ...speaker } = await withReferences(payload, reading.references, { present })
  const labels = labelsOf(payload, type, language)
  return htmlAnswer(
    entryPage({ ...speaker, addresses, language }, document, {
      labels,
      preview,
    }),
    {
      language,
    },
  )
}

const speakerTags = ['globals:site', 'globals:newsletter']

export const htmlAnswer = (
  { html, policy }: Page,
  parts: { language: string; tags?: string[] },
): PublicResponse =>
  textResponse(html, 'text/html', { ...parts, headers: { 'Content-Security-Policy': policy } })

/** What stands around a page that has no document. */
export const loadSurroundings = async (payload: Payload, language: Language): Promise<Surroundings> => {
  const { addresses, present } = await readSpeaker(payload)
  const reading = readingOf({ locale: language, richText: 'lexical' })
  const presented = await withReferences(payload, reading.references, {
    present: () => present(language, reading),
  })
  return { ...presented, addresses, language }
}
