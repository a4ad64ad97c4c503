// Reading consents for the product's own rules. Nothing of it leaves by an answer: only what the rules conclude does.
import type { Payload, PayloadRequest } from 'payload'
import { isId } from '@/platform/database/isId'
import { readToday } from '@/platform/time/officeZone'
import type { KnownConsent } from '@/workflow/core/checks/input'
import { nameWords } from '@/workflow/core/checks/names'

type Row = Record<string, unknown>

export const readConsents = async (
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, KnownConsent>> => {
  const wanted = [...new Set(ids)].filter((id) => isId(payload, id))
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.db.find<Row>({
    collection: 'consents',
    where: { id: { in: wanted } },
    select: { channels: true, languages: true, validUntil: true, withdrawnAt: true },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map((row) => [String(row.id), toConsent(row)]))
}

export const toConsent = (row: Row): KnownConsent => ({
  channels: list(row.channels),
  languages: list(row.languages),
  validUntil: dayOrNull(row.validUntil),
  withdrawnAt: dayOrNull(row.withdrawnAt),
})

/**
 * The names that must stand in no text: the real ones, but of people who chose to be called by theirs, while their
 * consent holds.
 * @param today the office's day, see `readToday`
 * @param since ISO 8601 instant: without those that did not change after it
 */
export const readRealNames = async (
  payload: Payload,
  today: string,
  req?: PayloadRequest,
  since?: string,
): Promise<string[]> => namesIn(await readNamed(payload, req), today, since)

/** The same for the office's day, which is asked for where anybody is named at all. */
export const readRealNamesToday = async (
  payload: Payload,
  req?: PayloadRequest,
  since?: string,
): Promise<string[]> => {
  const rows = await readNamed(payload, req)
  return rows.length === 0 ? [] : namesIn(rows, await readToday(payload, req), since)
}

const readNamed = async (payload: Payload, req: PayloadRequest | undefined): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'consents',
    select: { subject: true, publicName: true, validUntil: true, withdrawnAt: true, updatedAt: true },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

const namesIn = (rows: Row[], today: string, since: string | undefined): string[] =>
  since === undefined
    ? realNamesOf(rows, today)
    : namesOf(
        rows.filter((row) => isAfter(row, since)),
        today,
      )

/** The items of an issue share one answer of the database (see `batchedReads`): it is gone through once. */
const known = new WeakMap<Row[], { day: string; names: string[] }>()

const realNamesOf = (rows: Row[], day: string): string[] => {
  const before = known.get(rows)
  if (before?.day === day) return before.names
  const names = namesOf(rows, day)
  known.set(rows, { day, names })
  return names
}

const namesOf = (rows: readonly Row[], day: string): string[] =>
  rows.filter((row) => !isCalledSo(row, day)).map(({ subject }) => String(subject ?? ''))

const isAfter = ({ updatedAt }: Row, since: string): boolean =>
  new Date(updatedAt as string).toISOString() > since

const isCalledSo = ({ subject, publicName, validUntil, withdrawnAt }: Row, today: string): boolean => {
  const ended = dayOrNull(withdrawnAt) !== null || (dayOrNull(validUntil) ?? today) < today
  return !ended && line(publicName).includes(line(subject))
}

const line = (name: unknown): string => ` ${nameWords(String(name ?? '')).join(' ')} `

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** A server that was not yet renewed may still write an instant: an end that is there must count. */
const dayOrNull = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' && value !== '' ? value : null
}
