// Answers are joined from fragments: what is presented of each document, as bytes. A publication never changes, so neither
// does a fragment, until the document or anything that it shows is published anew or taken away.
import type { Payload } from 'payload'
import { contentLanguageOf } from '@/content/reader'
import { withReferences } from '@/delivery/documents/references/load'
import { type Key, keyName, type References } from '@/delivery/documents/references/references'
import { type Fragment, partsOf } from '@/delivery/http/cache/parts'
import { absentTag } from '@/delivery/http/cache/tags'
import type { AnswerReading } from '@/delivery/http/responses/reading'
import type { Publication } from '@/publishing/publications/readQuery'

/** How documents are presented and written. */
export interface Form<T> {
  /** Says all that makes another fragment of the same document. */
  name: string
  /** A new one for each answer. */
  reading: () => AnswerReading
  /** Pure; called until all that it asks for is there. */
  present: (publication: Publication, reading: AnswerReading) => T
  write: (presented: T) => string
}

/** Of these documents, in their order; those that are not live (any more, or were not `at` that moment) are left out. */
export const fragmentsOf = async <T>(
  payload: Payload,
  documents: readonly Key[],
  { form, at }: { form: Form<T>; at?: string | undefined },
): Promise<Fragment[]> => {
  const cache = partsOf(payload, at)?.fragments
  const nameOf = (key: Key) => `${keyName(key)} ${form.name}`
  const found = new Map(documents.map((key) => [key, cache?.get(nameOf(key))]))
  const missing = documents.filter((key) => !found.get(key))
  if (missing.length > 0) {
    // Before anything is read: what changes from here on must not be kept.
    const reading = cache?.begin()
    try {
      for (const [key, fragment] of await makeFragments(payload, missing, form, at)) {
        found.set(key, fragment)
        if (reading) cache?.store(reading, nameOf(key), fragment)
      }
    } finally {
      if (reading) cache?.end(reading)
    }
  }
  return [...found.values()].filter((fragment) => fragment !== undefined)
}

/** All of them in as few queries as one would take. */
const makeFragments = async <T>(
  payload: Payload,
  documents: readonly Key[],
  { reading: open, present, write }: Form<T>,
  at: string | undefined,
): Promise<[Key, Fragment][]> => {
  const reading = open()
  const { references, locale } = reading
  const presentAll = () =>
    documents.flatMap((key) => {
      const mark = references.mark
      const publication = references.publication(key.collection, key.id)
      if (!publication) return []
      const presented = present(publication, reading)
      return [{ key, publication, presented, shown: references.askedSince(mark) }]
    })
  const all = await withReferences(payload, references, { present: presentAll, at })
  return all.map(({ key, publication, presented, shown }) => {
    const bytes = Buffer.from(write(presented))
    const tags = tagsOf(references, shown)
    return [
      key,
      {
        bytes,
        tags,
        language: contentLanguageOf(publication.languages, locale),
        publishedAt: publication.publishedAt,
        size: bytes.length + weight * (tags.length + 5),
      },
    ]
  })
}

/** In bytes: what a tag takes, with its place among all tags. */
const weight = 100

const tagsOf = (references: References, shown: readonly Key[]): string[] => [
  ...new Set(shown.map((key) => (references.kept(key) === null ? absentTag(keyName(key)) : keyName(key)))),
]

/** What stands before, between and after fragments. */
export interface Frame {
  start: string
  between: string
  end: string
}

export const joined = (
  { start, between, end }: Frame,
  fragments: readonly Pick<Fragment, 'bytes'>[],
): Buffer => {
  const separator = Buffer.from(between)
  const parts = fragments.flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [separator, bytes]))
  return Buffer.concat([Buffer.from(start), ...parts, Buffer.from(end)])
}

/** What an answer made of these depends on. */
export const fragmentTags = (fragments: readonly Fragment[]): string[] => [
  ...new Set(fragments.flatMap(({ tags }) => tags)),
]
