// The data set: originals and their copies, until there are so many live documents: articles for the most part, then
// events and projects, on all facets, a minute apart.
import type { Payload } from 'payload'
import { copyInMongodb } from './copyMongodb'
import { copyInSqlite } from './copySqlite'
import { type Original, type Originals, writeOriginals } from './originals'

/** Copies of an original, numbered `first`, `first + step`, … below `last`. */
export interface Copies {
  original: Original
  first: number
  step: number
  last: number
}

export async function fill(payload: Payload, documents: number): Promise<Omit<Originals, 'copied'>> {
  const { copied, ...addresses } = await writeOriginals(payload)
  const usual = copied.filter(({ copies }) => copies === undefined)
  const step = usual.length
  const copies = copied.map(
    (original, index): Copies =>
      original.copies === undefined
        ? { original, first: index, step, last: documents }
        : // Above all others, which are numbered below the number of documents.
          { original, first: rareFirst, step: rareStep, last: rareFirst + rareStep * original.copies },
  )
  await (payload.db.name === 'mongoose' ? copyInMongodb : copyInSqlite)(payload, copies)
  return addresses
}

const rareFirst = 2_000_000
const rareStep = 100
