// Looks for what a PDF may not hold in all its objects, also those that its tables do not name, or no longer: which
// object counts, readers decide differently. Time and memory grow with the file alone, whatever it says (ADR 55).
import type { Fault } from '@/platform/uploads/faults'
import { beginsObject, faultOf } from '@/platform/uploads/pdf/actions'
import { hidesObjects } from '@/platform/uploads/pdf/hidden'
import { Lexer, type Token } from '@/platform/uploads/pdf/lexer'
import { faultIn, isComment, layoutOf, objectsFrom } from '@/platform/uploads/pdf/objectStream'
import { inTurns } from '@/platform/uploads/turns'

/** Of all object streams together; those of the standard itself, 1,000 pages, take 20 MB. */
const mostInflated = 128 * 1024 ** 2
const mostStreams = 50_000
/** In tokens: a dictionary of an object stream has about 20. */
const longestDictionary = 500

export const inspectPdf = async (data: Buffer): Promise<Fault | undefined> => {
  const reading = new Reading(data)
  const fault = await inTurns(() => reading.step())
  return fault ?? faultInStreams(data, reading.objectStreams)
}

interface Found {
  start: number
  end: number
  first: number
  isCompressed: boolean
}

const faultInStreams = async (data: Buffer, streams: readonly Found[]): Promise<Fault | undefined> => {
  let left = mostInflated
  for (const stream of streams) {
    const objects = await objectsFrom(data, { ...stream, most: left }).catch(() => undefined)
    left -= objects?.length ?? left
    const fault = objects && left > 0 ? await faultIn(objects, stream.first) : 'unchecked'
    if (fault) return fault
  }
  return undefined
}

class Reading {
  readonly objectStreams: Found[] = []
  readonly #lexer: Lexer
  #before: Token | undefined
  /** Those of the object that is being read. */
  #object: Token[] = []
  #hasFirst = false
  #hasObjects = false
  #hasRoot = false

  constructor(readonly data: Buffer) {
    this.#lexer = new Lexer(data)
  }

  step(): { done: Fault | undefined } | undefined {
    const token = this.#lexer.next()
    if (!token) return { done: this.#hasObjects && this.#hasRoot ? undefined : 'damaged' }
    const fault = token.kind === 'opaque' ? this.#skipped(token.start, token.end) : this.#read(token)
    if (!isComment(token, this.data)) this.#before = token
    return fault && { done: fault }
  }

  #read(token: Token): Fault | undefined {
    const fault = faultOf(token, this.#before)
    if (fault) return fault
    if (token.kind === 'name' && token.text === 'Root') this.#hasRoot = true
    if (token.kind === 'name' && token.text === 'First') this.#hasFirst = true
    if (token.kind === 'word' && token.text === 'stream') return this.#stream(token.end)
    if (beginsObject(token)) this.#begin()
    else if (this.#object.length < longestDictionary) this.#object.push(token)
    return undefined
  }

  #begin(): void {
    this.#hasObjects = true
    this.#hasFirst = false
    this.#object = []
  }

  #stream(from: number): Fault | undefined {
    const end = this.data.indexOf('endstream', from)
    this.#lexer.at = end === -1 ? this.data.length : end
    if (this.#hasFirst) {
      const layout = this.#object.length < longestDictionary ? layoutOf(this.#object) : undefined
      if (!layout || this.objectStreams.length === mostStreams) return 'unchecked'
      this.objectStreams.push({ start: startOfData(this.data, from), end: this.#lexer.at, ...layout })
    }
    return this.#skipped(from, this.#lexer.at)
  }

  /** What is not read must hold no object to which a table might lead, and no table. */
  #skipped(start: number, end: number): Fault | undefined {
    return hidesObjects(this.data.subarray(start, end)) ? 'unchecked' : undefined
  }
}

const startOfData = (data: Buffer, from: number): number => {
  if (data[from] === 0x0d && data[from + 1] === 0x0a) return from + 2
  return data[from] === 0x0a || data[from] === 0x0d ? from + 1 : from
}
