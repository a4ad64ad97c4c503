// `If-Match` (RFC 9110, 13.1.1): a write that names the revision it is about is refused when that is no longer the text.
// Forms, which cannot set a header, name it in the query: `?ifMatch=…`.
import type { PayloadRequest } from 'payload'
import { StaleError } from '@/platform/errors'

/** @throws {StaleError} 412 with the current revision */
export const refuseStale = (
  req: Pick<PayloadRequest, 'headers'> & Partial<Pick<PayloadRequest, 'query'>>,
  revision: string | null,
): void => {
  const expected = (req.headers?.get('if-match') ?? named(req.query?.ifMatch))?.trim()
  if (!expected || expected === '*') return
  if (!expected.split(',').some((tag) => unquote(tag) === revision)) throw new StaleError(revision)
}

const named = (parameter: unknown): string | undefined =>
  typeof parameter === 'string' ? parameter : undefined

const unquote = (tag: string): string => tag.trim().replace(/^(W\/)?"(.*)"$/, '$2')
