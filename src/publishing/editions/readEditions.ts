// Reads editions from the database, in one form for both.
import type { Payload, PayloadRequest, Where } from 'payload'
import type { Changes } from '@/publishing/editions/edition'
import {
  editionKey,
  type HeldPublication,
  type StoredEdition,
  type Texts,
} from '@/publishing/editions/edition'

export const lastEdition = async (
  payload: Payload,
  issue: string,
  req?: PayloadRequest,
): Promise<StoredEdition | undefined> =>
  (await findEditions(payload, { issue: { equals: issue } }, { sort: '-sequence', limit: 1, req }))[0]

export const readEdition = async (
  payload: Payload,
  { issue, sequence }: { issue: string; sequence: number },
): Promise<StoredEdition | undefined> =>
  (await findEditions(payload, { key: { equals: editionKey(issue, sequence) } }, { limit: 1 }))[0]

/** The editions that show a document, and those of it where it is an issue itself. */
export const editionsWith = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req: PayloadRequest,
): Promise<StoredEdition[]> => {
  const showing = await findEditions(payload, { references: { in: [`${type}:${id}`] } }, { req })
  if (type !== 'issues') return showing
  const own = await findEditions(payload, { issue: { equals: id } }, { req })
  return [...own, ...showing.filter(({ issue }) => issue !== id)]
}

interface Options {
  sort?: string
  limit?: number
  req?: PayloadRequest | undefined
  /** Without what was frozen: what a list tells. */
  heads?: boolean
}

const headFields = Object.fromEntries(
  [
    ...['issue', 'sequence', 'slug', 'languages', 'changes', 'references'],
    ...['hash', 'originalHash', 'redactedAt', 'at', 'by', 'byName'],
  ].map((name) => [name, true as const]),
)

export const findEditions = async (
  payload: Payload,
  where: Where,
  { sort = 'sequence', limit = 0, req, heads }: Options = {},
): Promise<StoredEdition[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'editions',
    where,
    sort,
    limit,
    pagination: false,
    ...(heads ? { select: headFields } : {}),
    ...(req ? { req } : {}),
  })
  return docs.map(toEdition)
}

const toEdition = (row: Record<string, unknown>): StoredEdition => ({
  id: String(row.id),
  issue: String(row.issue),
  sequence: Number(row.sequence),
  slug: String(row.slug),
  languages: list<string>(row.languages),
  publications: list<HeldPublication>(row.publications),
  content: texts(row.content),
  frame: texts(row.frame),
  html: texts(row.html),
  text: texts(row.text),
  changes: (row.changes ?? null) as Changes | null,
  hash: String(row.hash),
  originalHash: String(row.originalHash),
  redactedAt: instant(row.redactedAt),
  at: instant(row.at) ?? '',
  by: String(row.by),
  byName: String(row.byName ?? ''),
  references: list<string>(row.references),
  files: list<string>(row.files),
})

const list = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

const texts = (value: unknown): Texts => (typeof value === 'object' && value !== null ? (value as Texts) : {})

const instant = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString()
