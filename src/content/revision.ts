// The name of an exact text: a SHA-256 over the canonical content in every language.
import { createHash } from 'node:crypto'
import { isObject, isRichText } from '@/content/content'
import { directionInside } from '@/content/direction'

/**
 * The revision of a content (see `contentOf`): lower-case hex SHA-256 of its canonical JSON.
 *
 * Keys are sorted by code unit, as RFC 8785 (JSON Canonicalization Scheme) does. Inside rich text, what Lexical
 * adds without a reader seeing it (ids, versions, zero formats, a text direction that the words have anyway) does not
 * count, so that opening and saving a document unchanged keeps its approvals.
 */
export const revisionOf = (content: object): string =>
  createHash('sha256').update(canonical(content, false), 'utf8').digest('hex')

const canonical = (value: unknown, inRichText: boolean): string => {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part, inRichText)).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value ?? null)
  const rich = inRichText || isRichText(value)
  const entries = Object.entries(value)
    .filter(([key, part]) => part !== undefined && !(rich && isInvisible(key, part, value)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part, rich)}`).join(',')}}`
}

const invisible = new Set(['id', 'version', 'textFormat', 'textStyle', 'detail', 'mode', 'blockName'])
const zeroByDefault = new Set(['format', 'indent'])

const isInvisible = (key: string, value: unknown, node: Record<string, unknown>): boolean =>
  invisible.has(key) ||
  (key === 'direction' && (value !== 'rtl' || directionInside(node) === 'rtl')) ||
  value === '' ||
  value === null ||
  value === false ||
  (value === 0 && zeroByDefault.has(key))
