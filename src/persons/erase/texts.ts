// The name inside of texts. Whether it is this person's, a machine cannot know: what is done is what was decided.
import { type Erasure, own } from '@/persons/erase/erasure'
import { rewriteDocument } from '@/persons/erase/rewriteDocument'
import { takeDown } from '@/persons/erase/takeDown'
import { type Held, heldAt, idIn, isInWords } from '@/persons/held'
import { type Place, places } from '@/persons/places'
import { mapWords } from '@/persons/words'
import { inTransaction } from '@/platform/database/inTransaction'
import { notifyPublicChange } from '@/publishing/publications/changes'
import { readGlobal } from '@/workflow/globals/readGlobal'
import { recordGlobal } from '@/workflow/globals/recordGlobal'

export const eraseTexts = async (erasure: Erasure): Promise<void> => {
  const { prose } = erasure.options
  if (prose === 'report') return
  const published = places.filter(({ of }) => of === 'publications')
  for (const target of await documentsAt(erasure, published, (row) => !row.endedAt))
    if (prose === 'takeDown') await takeDown(erasure, target)
  if (prose !== 'redact') return
  for (const target of await documentsAt(erasure, places)) await redactDocument(erasure, target)
  for (const { of } of places.filter(({ store }) => store === 'global')) await redactGlobal(erasure, of)
}

interface Target {
  type: string
  id: string
}

/** The documents that name the person in one of their texts. */
const documentsAt = async (
  erasure: Erasure,
  among: readonly Place[],
  counts: (row: Held['row']) => boolean = () => true,
): Promise<Target[]> => {
  const found = new Map<string, Target>()
  for (const place of among.filter(({ kind, store }) => kind === 'text' && store !== 'global'))
    for await (const { row, traces } of heldAt(erasure.payload, place, erasure.person)) {
      const target = targetOf(place, row)
      if (traces.some(isInWords) && counts(row) && !own(erasure, target.type).includes(target.id))
        found.set(`${target.type}:${target.id}`, target)
    }
  return [...found.values()]
}

const ofDocuments = new Set(['publications', 'reviews', 'redirects'])

const targetOf = ({ of, store }: Place, row: Held['row']): Target => {
  if (ofDocuments.has(of)) return { type: String(row.type), id: String(row.document) }
  return { type: of, id: store === 'versions' ? String(idIn(row.parent)) : row.id }
}

/** A file keeps its name: the address of what was published has it. */
const fileFacts = ['filename', 'url', 'thumbnailURL', 'sizes']

const redactDocument = ({ payload, erase, actor }: Erasure, { type, id }: Target): Promise<void> =>
  inTransaction(payload, async (req) => {
    const change = (row: Record<string, unknown>) => ({
      ...(mapWords(row, erase) as Record<string, unknown>),
      ...Object.fromEntries(fileFacts.filter((name) => name in row).map((name) => [name, row[name]])),
    })
    await rewriteDocument(payload, { type, id, change, keepsRedirects: false, actor }, req)
  })

const redactGlobal = ({ payload, erase, actor }: Erasure, slug: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    const before = await readGlobal(payload, slug, req)
    const after = mapWords(before, erase) as Record<string, unknown>
    if (JSON.stringify(before) === JSON.stringify(after)) return
    const { id: _own, ...data } = structuredClone(after)
    await payload.db.updateGlobal({ slug, data, req })
    await recordGlobal(payload, { slug, before, after, actor }, req)
    await notifyPublicChange(payload, { collection: 'globals', id: slug }, req)
  })
