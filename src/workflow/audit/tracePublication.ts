// From what was public back to the people: who wrote the text, brought it to review, decided and published it.
import type { Payload, Where } from 'payload'
import type { Actor } from '@/access/roles'
import { MissingError } from '@/platform/errors'
import type { ChainedEntry } from '@/workflow/audit/chain'
import { eachRow, readLog } from '@/workflow/audit/readLog'
import { shownTo } from '@/workflow/audit/report'
import type { Approval } from '@/workflow/core/policy'

export interface Trace {
  publication: Record<string, unknown>
  /** Everyone who saved a text of the document until then, whoever changed it since the publication before first. */
  wrote: Writer[]
  submitted: Deed[]
  /** Those who decided, including requests for changes. */
  reviewed: Deed[]
  /** Those whose approval of this very revision stood when it was published. */
  approved: Deed[]
  published: Deed | null
  ended: Deed | null
}

export interface Writer {
  id: string
  name: string | null
  saves: number
  first: string
  last: string
  sincePublicationBefore: boolean
}

export interface Deed {
  number: number
  action: string
  id: string
  name: string | null
  roles: string[]
  at: string
  revision: string | null
  step: string | null
  /** Who invited the guest whose decision this is. */
  vouchedForBy: { id: string; name: string | null } | null
  comment: string | null
  override: boolean
}

/** @throws {MissingError} 404 */
export const tracePublication = async (payload: Payload, id: string, reader: Actor): Promise<Trace> => {
  const publication = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'publications',
    where: { id: { equals: id } },
  })
  if (!publication) throw new MissingError('There is no such publication.')
  const target = { type: String(publication.type), document: String(publication.document) }
  const log = (await readLog(payload, target)).map(await shownTo(payload, reader))
  const count = Number(publication.number)
  const published = log.filter(({ action }) => action === 'publish')[count - 1]
  const before = log.filter(({ action }) => action === 'publish')[count - 2]
  const during = log.filter(
    ({ number }) =>
      number > (before?.number ?? 0) && number <= (published?.number ?? Number.POSITIVE_INFINITY),
  )
  return {
    publication: describe(publication),
    wrote: await writersOf(payload, target, { from: before?.at, to: published?.at }),
    submitted: during.filter(({ action }) => action === 'submit').map(deedOf),
    reviewed: during.filter(({ action }) => decisions.has(action)).map(deedOf),
    approved: standing(during, namesOf(log, String(publication.revision))).map(deedOf),
    published: published ? deedOf(published) : null,
    ended: published ? endOf(log, published) : null,
  }
}

const decisions = new Set(['approve', 'requestChanges'])

/** What a text is called in its log: once a person was erased from it (ADR 57), by another hash than before. */
const namesOf = (log: readonly ChainedEntry[], revision: string): Set<string> => {
  const names = new Set([revision])
  for (const { action, details } of log.toReversed())
    if (action === 'erase')
      for (const [before, after] of Object.entries((details as Erased).revisions ?? {}))
        if (names.has(after)) names.add(before)
  return names
}

interface Erased {
  revisions?: Record<string, string>
}

/** Approvals of the revision, or of its words, after the last entry that voided what was there. */
const standing = (during: readonly ChainedEntry[], names: ReadonlySet<string>): ChainedEntry[] => {
  const voided = during.findLastIndex((entry) => voiding.has(entry.action) && keptBy(entry).length === 0)
  const since = during.slice(voided + 1)
  const linked = since.findLast(({ action }) => action === 'revise')
  const isKept = ({ number, actor }: ChainedEntry) =>
    linked !== undefined && number < linked.number && keptBy(linked).some(({ user }) => user === actor)
  return since.filter(
    (entry) => entry.action === 'approve' && (names.has(entry.revision ?? '') || isKept(entry)),
  )
}

/** What an entry left of the approvals: those of words that stayed as they were when a consent was linked. */
const keptBy = ({ action, details }: ChainedEntry): Approval[] => {
  const { approvals = [] } = (details.review ?? {}) as { approvals?: Approval[] }
  return action === 'revise' ? approvals : []
}

const voiding = new Set(['submit', 'recall', 'requestChanges', 'revise', 'restore'])

const endOf = (log: readonly ChainedEntry[], published: ChainedEntry): Deed | null => {
  const ends = new Set(['publish', 'unpublish', 'takeDown'])
  const end = log.find(({ number, action }) => number > published.number && ends.has(action))
  return end ? deedOf(end) : null
}

const deedOf = (entry: ChainedEntry): Deed => {
  const { number, action, actor, actorName, roles, at, revision, comment, override } = entry
  const step = action === 'approve' ? stepOf(entry) : null
  return {
    number,
    action,
    id: actor,
    name: actorName,
    roles,
    at,
    revision,
    step,
    vouchedForBy: voucherIn(entry),
    comment,
    override,
  }
}

const voucherIn = ({ details }: ChainedEntry): Deed['vouchedForBy'] => {
  const { voucher, voucherName } = details as { voucher?: string; voucherName?: string | null }
  return voucher ? { id: voucher, name: voucherName ?? null } : null
}

/** The step of the approval that the entry added. */
const stepOf = ({ details, actor }: ChainedEntry): string | null => {
  const { approvals = [] } = (details.review ?? {}) as { approvals?: Approval[] }
  return approvals.findLast(({ user }) => user === actor)?.step ?? null
}

const describe = (row: Record<string, unknown>): Record<string, unknown> => {
  const { id, type, document, number, revision, slug, languages, publishedAt, endedAt, endReason } = row
  return { id, type, document, number, revision, slug, languages, publishedAt, endedAt, endReason }
}

const writersOf = async (
  payload: Payload,
  { type, document }: { type: string; document: string },
  { from, to }: { from: string | undefined; to: string | undefined },
): Promise<Writer[]> => {
  const where: Where = {
    and: [
      { type: { equals: type } },
      { document: { equals: document } },
      ...(to ? [{ at: { less_than_equal: to } }] : []),
    ],
  }
  const writers = new Map<string, Writer>()
  for await (const row of eachRow(payload, { collection: 'revisions', by: ['at', 'id'], where })) {
    const at = new Date(row.at as string).toISOString()
    const id = String(row.author)
    const known = writers.get(id)
    const recent = from === undefined || at > from
    writers.set(id, {
      id,
      name: row.authorName ? String(row.authorName) : null,
      saves: (known?.saves ?? 0) + 1,
      first: known?.first ?? at,
      last: at,
      sincePublicationBefore: (known?.sincePublicationBefore ?? false) || recent,
    })
  }
  return [...writers.values()].sort(
    (a, b) => Number(b.sincePublicationBefore) - Number(a.sincePublicationBefore),
  )
}
