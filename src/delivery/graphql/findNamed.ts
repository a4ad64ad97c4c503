// Documents by slug or id: those of one operation in one query, what moved under its new slug, as they were at a moment.
import type { Payload } from 'payload'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import { Problem } from '@/delivery/http/problems'
import { type DocumentName, livePublications, publicationsOf } from '@/publishing/publications/read'
import { wasTakenDown, whereaboutsOf } from '@/publishing/publications/readEnded'
import type { Publication } from '@/publishing/publications/readQuery'

interface Options {
  at: string | undefined
  note: (tags: readonly string[]) => void
}

/** @returns for each name its document: null when none is public, a 410 when it was taken down */
export const findNamed = async (
  payload: Payload,
  names: readonly DocumentName[],
  { at, note }: Options,
): Promise<(Publication | Problem | null)[]> => {
  const live = await livePublications(payload, names)
  const moved = await Promise.all(
    names.map(async (name, place) => live[place] ?? (await elsewhere(payload, name))),
  )
  note(live.flatMap((found, place) => (found ? [] : [listTag(names[place]?.type ?? '')])))
  const documents = moved.filter((found) => found !== 'gone').filter((found) => found !== undefined)
  note(documents.map(({ type, document }) => documentTag({ collection: type, id: document })))
  const then = at === undefined ? documents : await publicationsOf(payload, keysOf(documents), at)
  return Promise.all(
    moved.map(async (found) => {
      if (found === 'gone') return gone('This document was taken down. Remove your link to it.')
      const publication = then.find(
        ({ type, document }) => type === found?.type && document === found.document,
      )
      if (publication || !found || at === undefined) return publication ?? null
      const { type, document } = found
      return (await wasTakenDown(payload, { type, document, at }))
        ? gone(`What this document said at ${at} was taken down.`)
        : null
    }),
  )
}

const elsewhere = async (
  payload: Payload,
  { type, slugOrId }: DocumentName,
): Promise<Publication | 'gone' | undefined> => {
  const found = await whereaboutsOf(payload, type, slugOrId)
  if (found.is === 'takenDown') return 'gone'
  if (found.is === 'unknown') return undefined
  return (await livePublications(payload, [{ type, slugOrId: found.slug }]))[0]
}

const keysOf = (documents: readonly Publication[]) =>
  documents.map(({ type, document }) => ({ collection: type, id: document }))

const gone = (sentence: string) => new Problem('gone', sentence)
