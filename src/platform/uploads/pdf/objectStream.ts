// An object stream (ISO 32000-2, 7.5.7): objects that are compressed together.
import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import type { Fault } from '@/platform/uploads/faults'
import { faultOf } from '@/platform/uploads/pdf/actions'
import { Lexer, type Token } from '@/platform/uploads/pdf/lexer'
import { inTurns } from '@/platform/uploads/turns'

const inflated = promisify(inflate)

/** In one stream; programs put 50 to 1,000 there, few 65,000. */
const mostObjects = 200_000

interface Layout {
  /** How many bytes its first object lies behind its beginning. */
  first: number
  isCompressed: boolean
}

/**
 * What its dictionary says. Nothing when that is not the usual way to write one: every program that makes them leaves
 * them as they are or compresses them with Flate alone, and readers agree on nothing else.
 */
export const layoutOf = (dictionary: readonly Token[]): Layout | undefined => {
  const valuesOf = (key: string): string[][] =>
    dictionary.flatMap(({ kind, text }, index) =>
      kind === 'name' && text === key
        ? [dictionary.slice(index + 1, index + 4).map((token) => token.text)]
        : [],
    )
  const [[first = '', next = ''] = [], ...otherFirsts] = valuesOf('First')
  const [filter, ...otherFilters] = valuesOf('Filter')
  const isUsual =
    otherFirsts.length + otherFilters.length === 0 &&
    ['F', 'FFilter', 'DecodeParms'].every((key) => valuesOf(key).length === 0) &&
    (!filter || filter[0] === 'FlateDecode' || filter.join(' ') === '[ FlateDecode ]')
  const isNumber = /^\d{1,9}$/.test(first) && !/^\d+$/.test(next)
  return isUsual && isNumber ? { first: Number(first), isCompressed: Boolean(filter) } : undefined
}

/**
 * The objects of one that begins here. Readers take what there is of a damaged one, so this does too.
 * @throws when it is not compressed as it says, or longer than `most` bytes
 */
export const objectsFrom = async (
  data: Buffer,
  { start, end, isCompressed, most }: { start: number; end: number; isCompressed: boolean; most: number },
): Promise<Buffer> =>
  isCompressed
    ? inflated(data.subarray(start), { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH })
    : data.subarray(start, end)

/** Objects lie where the numbers in front say. In the middle of a string, or behind the end, something is hidden. */
export const faultIn = async (data: Buffer, first: number): Promise<Fault | undefined> => {
  const starts = startsOf(data, first)
  if (starts.length > mostObjects || starts.some((start) => start > data.length)) return 'unchecked'
  const lexer = new Lexer(data)
  let before: Token | undefined
  let passed = 0
  return inTurns(() => {
    const token = lexer.next()
    if (!token) return { done: undefined }
    const begins = (starts[passed] ?? Number.POSITIVE_INFINITY) <= token.start
    while ((starts[passed] ?? Number.POSITIVE_INFINITY) <= token.start) passed += 1
    if (token.kind === 'opaque' && (starts[passed] ?? Number.POSITIVE_INFINITY) < token.end)
      return { done: 'unchecked' }
    const fault = faultOf(token, begins ? undefined : before)
    if (fault) return { done: fault }
    before = isComment(token, data) ? before : token
    return undefined
  })
}

export const isComment = ({ kind, start }: Token, data: Uint8Array): boolean =>
  kind === 'opaque' && data[start] === 0x25

/** In order; no more than show that there are too many. */
const startsOf = (data: Buffer, first: number): number[] => {
  const lexer = new Lexer(data)
  const starts: number[] = []
  for (let count = 0; starts.length <= mostObjects; count += 1) {
    const token = lexer.next()
    if (token?.kind !== 'word' || !/^\d+$/.test(token.text)) break
    if (count % 2 === 1) starts.push(first + Number(token.text))
  }
  return starts.sort((a, b) => a - b)
}
