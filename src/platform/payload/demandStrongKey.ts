// Payload 3.90.1: takes any text for an API key, “x” too.
// Issue: none found
// Until: a key is one that nobody guesses and that fits into a header.
import type { CollectionBeforeValidateHook } from 'payload'
import { ContentError } from '@/platform/errors'

const strong = /^[\x21-\x7e]{20,200}$/

export const demandStrongKey: CollectionBeforeValidateHook = ({ data }) => {
  const key: unknown = data?.apiKey
  if (!key || (typeof key === 'string' && strong.test(key))) return data
  const message = 'Use a key of 20 to 200 letters, digits and signs without spaces, such as a random UUID.'
  throw new ContentError(message, [{ path: 'apiKey', code: 'weakKey', severity: 'error', message }])
}
