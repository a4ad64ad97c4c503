// Editions are archives, and the law on persons goes before them: the name leaves, the hash of what was sent stays (ADR 57).
import { isDeepStrictEqual } from 'node:util'
import type { Erasure } from '@/persons/erase/erasure'
import { withoutNames } from '@/persons/erase/rows'
import { heldAt } from '@/persons/held'
import type { Place } from '@/persons/places'
import { mapWords } from '@/persons/words'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { editionKey, hashEdition, type StoredEdition, type Texts } from '@/publishing/editions/edition'
import { renderMails } from '@/publishing/editions/makeMails'
import { findEditions } from '@/publishing/editions/readEditions'

export const eraseInEditions = async (erasure: Erasure, place: Place): Promise<void> => {
  for await (const { row } of heldAt(erasure.payload, place, erasure.person))
    await eraseInEdition(erasure, place, row.id)
}

const eraseInEdition = ({ payload, ...erasure }: Erasure, place: Place, id: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    const [edition] = await findEditions(payload, { id: { equals: id } }, { req })
    if (!edition) return
    const { words: _texts, ...names } = place
    const unsigned = withoutNames(erasure, names, { ...edition }) as unknown as StoredEdition
    const after = withoutWords({ payload, ...erasure }, unsigned)
    const hash = hashEdition(after)
    if (hash === edition.hash) return
    const { id: _own, ...kept } = after
    await payload.db.updateOne({
      collection: 'editions',
      id,
      data: {
        ...kept,
        key: editionKey(edition.issue, edition.sequence),
        hash,
        redactedAt: currentTime().toISOString(),
      },
      returning: false,
      req,
    })
  })

const withoutWords = ({ payload, options, ...erasers }: Erasure, edition: StoredEdition): StoredEdition => {
  const erase = options.prose === 'redact' ? erasers.erase : erasers.eraseReach
  const content = inEach(edition.content, erase)
  const frame = inEach(edition.frame, erase)
  const changes = mapWords(edition.changes, erase) as StoredEdition['changes']
  const slug = erase(edition.slug)
  const isAsBefore = isDeepStrictEqual([content, frame], [edition.content, edition.frame])
  const mails = isAsBefore ? {} : renderMails(payload, { content, frame })
  return { ...edition, slug, content, changes, ...mails }
}

/** Each value is the text of a JSON document. */
const inEach = (texts: Texts, erase: (text: string) => string): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([language, json]) => [
      language,
      JSON.stringify(mapWords(JSON.parse(json), erase)),
    ]),
  )
