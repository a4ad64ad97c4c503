// Status line and headers of a response: validated and joined once, since Node would do it again for each request, which
// is a fifth of the cost of a cached response.
import { type ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'

export interface ResponseHead {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** Status line and headers as they go over the wire, but for the length. */
  readonly lines: string
  /** The name and value of the length; empty for a response without a body. */
  readonly length: readonly string[]
}

/**
 * Bytes that a whole head may take, with what each request adds to it: proxies read it into one buffer, of 4,096 bytes in
 * nginx as it comes (ADR 33).
 */
export const headerBudget = 3 * 1024

/** Of these, for the form of the answer and what a request adds: its id, its limits, `Date`, `Connection`. */
const reserved = 500

/** The characters that these headers leave for the value of one more. */
export const roomBeside = (headers: Readonly<Record<string, string>>, name: string): number =>
  Object.entries(headers).reduce(
    (room, [other, value]) => room - other.length - value.length - 4,
    headerBudget - reserved - name.length - 4,
  )

/** @throws {TypeError} when a name or value cannot be written to a socket */
export const responseHead = (status: number, headers: Readonly<Record<string, string>>): ResponseHead => {
  let lines = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
  const { 'content-length': length, ...others } = headers
  for (const [name, value] of Object.entries(others)) {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    lines += `${name}: ${value}\r\n`
  }
  return {
    status,
    headers: Object.entries(headers).flat(),
    lines,
    length: length === undefined ? [] : ['content-length', length],
  }
}

/** What `writeHead` does once it has checked its arguments: `Date`, `Connection` and `Keep-Alive` remain Node's. */
interface Inside {
  _storeHeader?: (start: string, headers: readonly string[]) => void
  _hasBody: boolean
}

/** Like `writeHead`; and by it, should a version of Node have no such part inside. */
export const writeResponseHead = (
  response: ServerResponse,
  { status, headers, lines, length }: ResponseHead,
): void => {
  const inside = response as unknown as Inside
  if (inside._storeHeader === undefined) {
    response.writeHead(status, [...headers])
    return
  }
  response.statusCode = status
  if (status === 304 || status === 204) inside._hasBody = false
  inside._storeHeader(lines, length)
}
