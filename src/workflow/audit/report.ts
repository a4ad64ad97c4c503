// The report on the log: pages of JSON, or all of it as CSV, sent while it is read.
import type { Payload } from 'payload'
import type { Actor } from '@/access/roles'
import { type ChainedEntry, toChainedEntry } from '@/workflow/audit/chain'
import { byteOrderMark, csvLine } from '@/workflow/audit/csv'
import { type AuditQuery, auditWhere } from '@/workflow/audit/query'
import { eachRow } from '@/workflow/audit/readLog'
import { entryFor, withholdingFrom } from '@/workflow/holds/withhold'

export interface AuditPage {
  docs: ChainedEntry[]
  totalDocs: number
  page: number
  limit: number
  totalPages: number
  hasNextPage: boolean
}

/** Newest first. */
export const auditPage = async (payload: Payload, query: AuditQuery, reader: Actor): Promise<AuditPage> => {
  const { docs, totalDocs, totalPages, hasNextPage } = await payload.db.find<Record<string, unknown>>({
    collection: 'transitions',
    where: auditWhere(query),
    sort: ['-at', '-key'],
    pagination: true,
    page: query.page,
    limit: query.limit,
  })
  const { page, limit } = query
  const shown = await shownTo(payload, reader)
  return { docs: docs.map(toChainedEntry).map(shown), totalDocs, page, limit, totalPages, hasNextPage }
}

/** An entry as this reader gets it: the hash is that of what was said, even where the words are withheld. */
export const shownTo = async (
  payload: Payload,
  reader: Actor,
): Promise<(entry: ChainedEntry) => ChainedEntry> => {
  const isWithheld = await withholdingFrom(payload, reader)
  return (entry) => entryFor(isWithheld, entry)
}

const columns = [
  'at',
  'type',
  'document',
  'number',
  'action',
  'from',
  'to',
  'revision',
  'actor',
  'actorName',
  'roles',
  'comment',
  'override',
  'requestId',
  'details',
  'previous',
  'hash',
] as const satisfies (keyof ChainedEntry)[]

/** Oldest first, line by line: the length of the log costs no memory. */
export const auditCsv = (payload: Payload, query: AuditQuery, reader: Actor): ReadableStream<Uint8Array> => {
  const lines = csvLines(payload, query, reader)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}

async function* csvLines(
  payload: Payload,
  query: AuditQuery,
  reader: Actor,
): AsyncGenerator<string, undefined> {
  yield byteOrderMark + csvLine(columns)
  const where = auditWhere(query)
  const shown = await shownTo(payload, reader)
  for await (const row of eachRow(payload, { collection: 'transitions', by: ['at', 'key'], where })) {
    const entry = shown(toChainedEntry(row))
    yield csvLine(columns.map((column) => (hasContent(entry[column]) ? entry[column] : '')))
  }
  return undefined
}

const hasContent = (value: unknown): boolean =>
  typeof value !== 'object' || Object.keys(value ?? {}).length > 0
