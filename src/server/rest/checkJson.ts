// Bodies that are not a JSON object, each refused with what is wrong with it.
import { badRequest, type Refusal } from './refusal'

/** Deeper than any document: what lies below would exhaust the stack of code that walks it. */
const deepest = 200

/** The text when it is one JSON object, without a byte order mark; the reason when it is not. */
export function checkJson(bytes: Uint8Array, what = 'The body'): string | Refusal {
  const text = decode(bytes)
  if (text === undefined) return badRequest(`${what} is not UTF-8 text. Send JSON encoded as UTF-8.`)
  if (!text.trim()) return '{}'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return badRequest(`${what} is not JSON: ${(error as SyntaxError).message}. Correct it and send it again.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return badRequest(`${what} is JSON, but not an object. Send the fields in braces: {"title": "…"}.`)
  }
  if (depthOf(value) > deepest)
    return badRequest(`${what} is nested more than ${deepest} levels deep. Flatten it.`)
  return text
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Level by level, as a recursion would fail on the very input this guards against. */
function depthOf(value: object): number {
  let depth = 0
  let level: object[] = [value]
  while (level.length > 0 && depth <= deepest) {
    depth += 1
    level = level.flatMap((parent) =>
      Object.values(parent).filter((child) => typeof child === 'object' && child !== null),
    )
  }
  return depth
}
