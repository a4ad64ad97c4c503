// Asks the server, and makes a file of the answer: status, headers in the order of their names, body.
import { createHash } from 'node:crypto'
import { indented, type SnapshotFiles } from './files'
import { inParallel } from './sources'

export interface Question {
  /** Path with query, from the root of the server. */
  path: string
  /** Where it is written; the path itself when absent. */
  name?: string
  method?: string
  headers?: Record<string, string>
  body?: unknown
}

export interface Answered {
  status: number
  headers: Headers
  text: string
}

export type Ask = (question: Question) => Promise<Answered>

/** Asks and writes. */
export const asking =
  (url: string, files: SnapshotFiles): Ask =>
  async (question) => {
    const { path, name, method = 'GET', headers = {}, body } = question
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        'accept-encoding': 'identity',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const text = bytes.toString('utf8')
    const lines = [
      `${method} ${path}`,
      `${response.status}`,
      ...headerLines(response.headers),
      '',
      shown(response.headers.get('content-type') ?? '', bytes),
    ]
    await files.write(
      `${name ?? (path.slice(1) || 'index')}.http`,
      lines.join('\n').replaceAll(url, 'http://newsroom'),
    )
    return { status: response.status, headers: response.headers, text }
  }

/** The answers do not depend on their order: a few are asked for at a time. */
export const askAll = async (ask: Ask, questions: readonly Question[]): Promise<void> => {
  await inParallel(4, questions, ask)
}

/** Left out: the length of what is compressed, which depends on ids; the id of a request whose answer may be a kept one. */
const headerLines = (headers: Headers): string[] => {
  const isChance = (name: string) =>
    (name === 'content-length' && headers.has('content-encoding')) ||
    (name === 'x-request-id' && headers.has('etag'))
  return [...headers]
    .filter(([name]) => !isChance(name))
    .map(headerLine)
    .sort()
}

const headerLine = ([name, value]: [string, string]): string => {
  if (name === 'etag') return `${name}: ${value.replace(/"[^"]*"/, '"<etag>"')}`
  if (name === 'x-request-id') return `${name}: <request>`
  return `${name}: ${value}`
}

const shown = (type: string, bytes: Buffer): string => {
  if (/json/.test(type)) return indented(bytes.toString('utf8'))
  if (/^text\/|xml|javascript|graphql/.test(type) || bytes.length === 0) return bytes.toString('utf8')
  return `${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('base64')}`
}

/** Of an answer that must be JSON. */
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what a snapshot is about
export const jsonOf = ({ text }: Answered): any => JSON.parse(text)
