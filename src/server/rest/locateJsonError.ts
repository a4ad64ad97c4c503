// Where a text stops being JSON (RFC 8259). Node 20's own message names the place for some mistakes only.

/** The offset of the first character that cannot be there; the text's length when it ends too early. */
export function locateJsonError(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  while (true) {
    at = skip(space, text, at)
    if (at >= text.length) return at
    const step = stepFrom(text, at, expected, open)
    if (!step) return at
    at = step.at
    expected = step.expected
    if (step.failed) return at
  }
}

/** Line and column, counted from 1, as editors show them. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

interface Step {
  at: number
  expected: Expected
  failed?: boolean
}

const space = /[ \t\n\r]*/y
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.])|true\b|false\b|null\b/y

function stepFrom(text: string, at: number, expected: Expected, open: ('{' | '[')[]): Step | undefined {
  const sign = text[at]
  const after = (): Expected => (open.length > 0 ? 'commaOrEnd' : 'nothing')
  if (expected === 'nothing') return undefined
  if (expected === 'colon') return sign === ':' ? { at: at + 1, expected: 'value' } : undefined
  if (sign === '}' || sign === ']') {
    const fits = open.at(-1) === (sign === '}' ? '{' : '[')
    const mayEnd = expected === 'commaOrEnd' || expected === (sign === '}' ? 'keyOrEnd' : 'valueOrEnd')
    if (!fits || !mayEnd) return undefined
    open.pop()
    return { at: at + 1, expected: after() }
  }
  if (expected === 'commaOrEnd') {
    return sign === ',' ? { at: at + 1, expected: open.at(-1) === '{' ? 'key' : 'value' } : undefined
  }
  const isKey = expected === 'key' || expected === 'keyOrEnd'
  if (sign === '"') return endOfString(text, at, isKey ? 'colon' : after())
  if (isKey) return undefined
  if (sign === '{' || sign === '[') {
    open.push(sign)
    return { at: at + 1, expected: sign === '{' ? 'keyOrEnd' : 'valueOrEnd' }
  }
  const end = skip(scalar, text, at)
  return end > at ? { at: end, expected: after() } : undefined
}

function endOfString(text: string, at: number, expected: Expected): Step {
  const end = skip(string, text, at)
  return text[end] === '"' ? { at: end + 1, expected } : { at: end, expected, failed: true }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
