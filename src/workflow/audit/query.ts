// What one may ask of the log: by document, person, period, action. Anything else is refused by name.
import type { Where } from 'payload'
import { z } from 'zod'
import { wholeNumber, withPlus, yesOrNo } from '@/platform/http/parameters'

const instantOrDay = z
  .string()
  .transform(withPlus)
  .refine((text) => /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'Write a day (2026-03-31) or an instant (2026-03-31T12:00:00Z).',
  })

const short = z.string().min(1).max(200)

export const auditQuery = z.strictObject({
  document: short.optional(),
  type: short.optional(),
  person: short.optional(),
  action: short.optional(),
  from: instantOrDay.optional(),
  to: instantOrDay.optional(),
  override: yesOrNo.optional(),
  format: z.enum(['json', 'csv'], { error: 'Write json or csv.' }).default('json'),
  page: wholeNumber(1, 1_000_000, 1),
  limit: wholeNumber(1, 500, 50),
})

export type AuditQuery = z.infer<typeof auditQuery>

export const auditWhere = ({ document, type, person, action, from, to, override }: AuditQuery): Where => ({
  and: [
    ...(document ? [{ document: { equals: document } }] : []),
    ...(type ? [{ type: { equals: type } }] : []),
    ...(person ? [{ actor: { equals: person } }] : []),
    ...(action ? [{ action: { equals: action } }] : []),
    ...(from ? [{ at: { greater_than_equal: new Date(from).toISOString() } }] : []),
    ...(to ? [{ at: { less_than: endOf(to) } }] : []),
    ...(override === undefined ? [] : [{ override: override ? { equals: true } : { not_equals: true } }]),
  ],
})

/** A day counts to its end (UTC), an instant is not in the period that it ends. */
const endOf = (to: string): string => {
  const end = new Date(to)
  if (/^\d{4}-\d{2}-\d{2}$/.test(to)) end.setUTCDate(end.getUTCDate() + 1)
  return end.toISOString()
}
