// What is held of a person at one place: each row that is theirs, names them by id, or says their name.
import type { CollectionSlug, Payload } from 'payload'
import { isObject } from '@/content/content'
import { proseOf } from '@/content/prose'
import { eachVersion, type Row } from '@/persons/eachVersion'
import type { Person } from '@/persons/person'
import type { Place } from '@/persons/places'
import { wordFinder } from '@/persons/words'
import { eachRow } from '@/workflow/audit/readLog'
import { readGlobal } from '@/workflow/globals/readGlobal'

export interface Trace {
  path: string
  /** `row`: the row is theirs; `id`: of an account or entry that is theirs; `words`: a name, address or number. */
  by: 'row' | 'id' | 'words'
  /** The words, for a person to judge. */
  text?: string
}

export interface Held {
  row: Row
  traces: Trace[]
}

export const isInWords = ({ by }: Trace): boolean => by === 'words'

/** Row by row: it may be much. */
export async function* heldAt(payload: Payload, place: Place, person: Person): AsyncGenerator<Held> {
  const find = tracing(place, person)
  for await (const row of rowsAt(payload, place)) {
    const traces = find(row)
    if (traces.length > 0) yield { row, traces }
  }
}

/** Every row of a place, in all languages. */
export async function* rowsAt(
  payload: Payload,
  { of, store }: Pick<Place, 'of' | 'store'>,
): AsyncGenerator<Row> {
  const collection = of as CollectionSlug
  if (store === 'global') yield { ...(await readGlobal(payload, of)), id: of }
  else if (store === 'versions') yield* eachVersion(payload, collection)
  else
    for await (const row of eachRow(payload, { collection, by: ['id'], pageSize: 100, locale: 'all' }))
      yield { ...row, id: String(row.id) }
}

export const tracing = ({ of, store, owner }: Place, person: Person): ((row: Row) => Trace[]) => {
  const own = person.own[of] ?? []
  const isNamed = wordFinder(person)
  const ids = idsOf(person)
  return (row) => {
    const id = store === 'versions' ? String(idIn(row.parent)) : row.id
    const belongs = owner !== undefined && ids.has(String(idIn(row[owner])))
    const isTheirs = own.includes(id) || belongs
    return [
      ...(isTheirs ? [{ path: '', by: 'row' as const }] : []),
      ...idPaths(row, ids).map((path) => ({ path, by: 'id' as const })),
      ...[...proseOf(readable(row))]
        .filter(({ text }) => isNamed(text))
        .map(({ path, text }) => ({ path, by: 'words' as const, text })),
    ]
  }
}

/** As rows name somebody: by the id alone, of a guest with `link:`, of an entry with its collection. */
export const idsOf = ({ own }: Person): Set<string> =>
  new Set(
    Object.entries(own).flatMap(([collection, ids]) =>
      ids.flatMap((id) => [
        id,
        `${collection}:${id}`,
        ...(collection === 'review-links' ? [`link:${id}`] : []),
      ]),
    ),
  )

/** Of a relationship, to one collection or to several. */
export const idIn = (value: unknown): unknown => (isObject(value) ? (value.value ?? value.id) : value)

const idPaths = (value: unknown, ids: ReadonlySet<string>, path = ''): string[] => {
  if (typeof value === 'string') return path !== 'id' && ids.has(value) ? [path] : []
  if (Array.isArray(value)) return value.flatMap((part, index) => idPaths(part, ids, `${path}.${index}`))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => idPaths(part, ids, path ? `${path}.${key}` : key))
}

/** Editions keep JSON as text: its words are those of the document in it. */
const readable = (row: Row): Row => ({ ...row, ...parsed(row, 'content'), ...parsed(row, 'frame') })

const parsed = (row: Row, field: string): Record<string, unknown> => {
  const texts = row[field]
  if (!isObject(texts) || !Object.values(texts).every(isJson)) return {}
  return {
    [field]: Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, JSON.parse(String(text))]),
    ),
  }
}

const isJson = (text: unknown): boolean => typeof text === 'string' && text.startsWith('{')
