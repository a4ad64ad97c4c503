// Database errors that pass by themselves: two writers met, a primary changed. Repeating the whole transaction is
// safe and expected (MongoDB manual, "Drivers API: transactions"; SQLite, "Result codes": SQLITE_BUSY).
import { ImprimaturError } from '@/platform/errors'

/** 503: the database stayed busy although the work was repeated; nothing was stored. */
export class TransientDatabaseError extends ImprimaturError {
  constructor(
    message = 'Too many people are saving right now. Nothing was stored; try again in a few seconds.',
    cause?: unknown,
  ) {
    super('busy', 503, message)
    if (cause !== undefined) this.cause = cause
  }
}

/** MongoDB: WriteConflict, NoSuchTransaction, LockTimeout. */
const transientMongoCodes = new Set<unknown>([112, 251, 24])

/**
 * Tells whether the transaction that failed with this error was rolled back for a passing reason, so that the same
 * work may be done again. False for {@link TransientDatabaseError} (already repeated) and for a commit whose outcome
 * is unknown (repeating it could do the work twice).
 */
export function isTransient(error: unknown): boolean {
  const chain = causes(error)
  if (chain.some((link) => link instanceof TransientDatabaseError || isUnknownCommit(link))) return false
  return chain.some(
    (link) =>
      hasLabel(link, 'TransientTransactionError') ||
      transientMongoCodes.has(link.code) ||
      isSqliteBusy(link) ||
      (typeof link.message === 'string' && /\bWriteConflict\b/.test(link.message)),
  )
}

/** Tells whether a commit was sent but its answer was lost: only the commit may be repeated. */
export const isUnknownCommit = (error: unknown): boolean => hasLabel(error, 'UnknownTransactionCommitResult')

/** Tells whether SQLite refused because another process holds the file's lock. */
export function isSqliteBusy(error: unknown): boolean {
  const code = isObject(error) ? error.code : undefined
  return typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code)
}

type Link = Record<string, unknown>

const isObject = (value: unknown): value is Link => typeof value === 'object' && value !== null

function hasLabel(error: unknown, label: string): boolean {
  if (!isObject(error)) return false
  if (typeof error.hasErrorLabel === 'function') return error.hasErrorLabel(label) === true
  return Array.isArray(error.errorLabels) && error.errorLabels.includes(label)
}

/** The error and everything it wraps: `cause`, `originalError`, `errorResponse`, members of an AggregateError. */
function causes(error: unknown): Link[] {
  const found: Link[] = []
  const waiting: unknown[] = [error]
  while (waiting.length > 0 && found.length < 20) {
    const link = waiting.shift()
    if (!isObject(link) || found.includes(link)) continue
    found.push(link)
    waiting.push(link.cause, link.originalError, link.errorResponse)
    if (Array.isArray(link.errors)) waiting.push(...link.errors)
  }
  return found
}
