// The report on the log: pages of JSON, or all of it as CSV, sent while it is read.
import type { Payload } from 'payload'
import { type ChainedEntry, toChainedEntry } from '@/workflow/audit/chain'
import { byteOrderMark, csvLine } from '@/workflow/audit/csv'
import { type AuditQuery, auditWhere } from '@/workflow/audit/query'
import { eachRow } from '@/workflow/audit/readLog'

export interface AuditPage {
  docs: ChainedEntry[]
  totalDocs: number
  page: number
  limit: number
  totalPages: number
  hasNextPage: boolean
}

/** Newest first. */
export const auditPage = async (payload: Payload, query: AuditQuery): Promise<AuditPage> => {
  const { docs, totalDocs, totalPages, hasNextPage } = await payload.db.find<Record<string, unknown>>({
    collection: 'transitions',
    where: auditWhere(query),
    sort: ['-at', '-key'],
    pagination: true,
    page: query.page,
    limit: query.limit,
  })
  const { page, limit } = query
  return { docs: docs.map(toChainedEntry), totalDocs, page, limit, totalPages, hasNextPage }
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
export const auditCsv = (payload: Payload, query: AuditQuery): ReadableStream<Uint8Array> => {
  const lines = csvLines(payload, query)
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

async function* csvLines(payload: Payload, query: AuditQuery): AsyncGenerator<string, undefined> {
  yield byteOrderMark + csvLine(columns)
  const where = auditWhere(query)
  for await (const row of eachRow(payload, { collection: 'transitions', by: ['at', 'key'], where })) {
    const entry = toChainedEntry(row)
    yield csvLine(columns.map((column) => (hasContent(entry[column]) ? entry[column] : '')))
  }
  return undefined
}

const hasContent = (value: unknown): boolean =>
  typeof value !== 'object' || Object.keys(value ?? {}).length > 0
