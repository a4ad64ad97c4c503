// Rows of the work around texts: what belongs to the person alone goes, elsewhere the pseudonym stands for the name.
import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isObject } from '@/content/content'
import type { Row } from '@/persons/eachVersion'
import type { Erasure } from '@/persons/erase/erasure'
import { type Held, heldAt, idIn } from '@/persons/held'
import type { Place } from '@/persons/places'
import { mapWords } from '@/persons/words'
import { inTransaction } from '@/platform/database/inTransaction'

export const eraseRows = async (erasure: Erasure, place: Place): Promise<void> => {
  const { payload, person } = erasure
  for await (const held of heldAt(payload, place, person)) {
    if (belongs(place, held)) await remove(erasure, place, held.row.id)
    else if (held.traces.length > 0)
      await rewriteRow(erasure, { collection: place.of, id: held.row.id }, (row) =>
        withoutNames(erasure, place, row),
      )
  }
}

const belongs = ({ kind }: Place, { traces }: Held): boolean =>
  kind === 'belonging' && traces.some(({ by }) => by === 'row')

/** With its file, where it has one. */
const remove = async ({ payload }: Erasure, { of }: Place, id: string): Promise<void> => {
  const collection = of as CollectionSlug
  if (payload.collections[collection].config.upload)
    await payload.delete({ collection, id, context: { actor: 'system' } })
  else
    await inTransaction(payload, (req) =>
      payload.db.deleteMany({ collection, where: { id: { equals: id } }, req }),
    )
}

interface Target {
  collection: string
  id: string
}

/** Read and written in one transaction: whoever changes the row meanwhile is not overwritten. */
export const rewriteRow = (
  { payload }: Pick<Erasure, 'payload'>,
  target: Target,
  change: (row: Row) => Row,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const row = await readRow({ payload }, target, req)
    const after = row && change(row)
    if (after && !isDeepStrictEqual(row, after)) await writeRow({ payload }, target, after, req)
  })

export const readRow = async (
  { payload }: Pick<Erasure, 'payload'>,
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<Row | undefined> =>
  (await payload.db.findOne<Row>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })) ?? undefined

export const writeRow = async (
  { payload }: Pick<Erasure, 'payload'>,
  { collection, id }: Target,
  { id: _own, ...data }: Row,
  req: PayloadRequest,
): Promise<void> => {
  // The adapter of MongoDB writes into what it is given. The row is answered: a whole account that is written without asking
  // for it is taken for a sign-in (payload/staleAccounts).
  const copy = structuredClone(data)
  await payload.db.updateOne({ collection: collection as CollectionSlug, id, data: copy, req })
}

/** The row with the pseudonym where it names the person; rows of namesakes keep their own name. */
export const withoutNames = (
  { ids, erase, person }: Pick<Erasure, 'ids' | 'erase' | 'person'>,
  { names = {}, words = [] }: Place,
  row: Row,
): Row => {
  const said = Object.fromEntries(
    words.filter((field) => field in row).map((field) => [field, mapWords(row[field], erase)]),
  )
  const named = Object.entries(names).filter(([, by]) => ids.has(String(idIn(valueAt(row, by)))))
  return named.reduce<Row>((rest, [path]) => withValueAt(rest, path, person.pseudonym) as Row, {
    ...row,
    ...said,
  })
}

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value)

const withValueAt = (value: Record<string, unknown>, path: string, leaf: string): Record<string, unknown> => {
  const [key = '', ...rest] = path.split('.')
  const inner = value[key]
  if (rest.length === 0) return { ...value, [key]: leaf }
  return isObject(inner) ? { ...value, [key]: withValueAt(inner, rest.join('.'), leaf) } : value
}
