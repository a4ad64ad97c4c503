// Gives every error answer of /api a stable `code`, and turns what a database says into an answer people can act on.
import type { AfterErrorHook } from 'payload'
import { isOverdue, slowError } from '@/platform/database/timeLimit'
import { isTransient } from '@/platform/database/transientErrors'
import { type ErrorDetails, ImprimaturError } from '@/platform/errors'
import { isBrokenForm } from '@/platform/payload/brokenForms'
import { isUnusableValue } from '@/platform/payload/unusableValues'

const codes: Record<number, string> = {
  400: 'content',
  401: 'signIn',
  403: 'person',
  404: 'missing',
  409: 'state',
  412: 'stale',
  413: 'tooLarge',
  423: 'locked',
  429: 'tooMany',
}

export const answerErrors: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  const { status, code, message, details } = isTransient(error)
    ? busy
    : describe(isOverdue(error) ? slowError() : error)
  if (status === undefined) return undefined
  if (graphqlResult) {
    const extensions = { ...graphqlResult.extensions, code, statusCode: status }
    return { graphqlResult: { ...graphqlResult, message, extensions } }
  }
  if (details?.retryAfter !== undefined) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Retry-After', String(details.retryAfter))
  }
  const errors = (result?.errors ?? []).map((one) => ({ ...(one as object), code, message }))
  return { status, response: { errors: errors.length > 0 ? errors : [{ code, message }], code, ...details } }
}

interface Answer {
  status?: number | undefined
  code: string
  message: string
  details?: ErrorDetails
}

const busy: Answer = {
  status: 503,
  code: 'transient',
  message: 'The database is busy with this document. Try again in a moment.',
}

const describe = (error: Error & { status?: number }): Answer => {
  if (error instanceof ImprimaturError) {
    const { code, ...details } = error.data ?? { code: 'error' }
    return { status: error.status, code, message: error.message, details }
  }
  if (isUnusableValue(error)) return unusable
  if (isBrokenForm(error)) return brokenForm
  const { status, message } = error
  return { status: status && status < 500 ? status : undefined, code: codes[status ?? 0] ?? 'error', message }
}

const unusable: Answer = {
  status: 400,
  code: 'content',
  message:
    'A value in `where` does not fit its field. Write dates as 2026-03-31 and ids as the API answers them.',
}

const brokenForm: Answer = {
  status: 400,
  code: 'content',
  message:
    'A part of the form cannot be read. Give the file a name without control characters, and send it again.',
}
