// A head that was joined beforehand goes over the wire exactly as Node would have written it.
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { responseHead, writeResponseHead } from '@/delivery/http/cache/responseHead'

const ok = responseHead(200, {
  'content-type': 'application/json',
  'content-length': '4',
  'x-name': 'Zoë'.normalize('NFC'),
  etag: '"a"',
})
const notModified = responseHead(304, { 'cache-control': 'no-cache', etag: '"a"' })
const heads = { '/ok': ok, '/known': notModified }

type Write = (response: ServerResponse, head: typeof ok) => void

const serverWith = (write: Write): Server =>
  createServer((request, response) => {
    const head = heads[request.url as keyof typeof heads]
    write(response, head)
    response.end(head === ok && request.method !== 'HEAD' ? 'body' : undefined)
  })

const ours = serverWith(writeResponseHead)
const nodes = serverWith((response, { status, headers }) => response.writeHead(status, [...headers]))

beforeAll(async () => {
  for (const server of [ours, nodes]) await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  for (const server of [ours, nodes]) server.close()
})

/** All that comes back; the headers of each answer in the order of their names, without the date. */
const said = async (server: Server, requests: string): Promise<string> => {
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.end(requests)
  const all = await text(socket)
  expect(all).toMatch(/\r\nDate: \w{3}, /)
  return all
    .split('HTTP/1.1 ')
    .map((answer) => {
      const [head = '', body] = answer.split('\r\n\r\n')
      const [status, ...lines] = head.split('\r\n')
      return [status, ...lines.filter((line) => !line.startsWith('Date: ')).sort(), '', body].join('\n')
    })
    .join('---\n')
}

const get = (path: string, more = '', version = '1.1') =>
  `GET ${path} HTTP/${version}\r\nHost: a\r\n${more}\r\n`
const close = 'Connection: close\r\n'

describe('A head joined beforehand', () => {
  it.each([
    ['for a client that stays', get('/ok') + get('/ok', close)],
    [
      'for one that asks for everything at once',
      get('/ok') + get('/known') + get('/ok') + get('/known', close),
    ],
    ['for one that leaves', get('/ok', close)],
    ['for one of HTTP/1.0', get('/ok', '', '1.0')],
    ['for one of HTTP/1.0 that stays', get('/ok', 'Connection: keep-alive\r\n', '1.0') + get('/ok', close)],
    ['for HEAD', `HEAD /ok HTTP/1.1\r\nHost: a\r\n\r\n${get('/ok', close)}`],
    ['for who has it', get('/known', close)],
    ['for who has it, of HTTP/1.0', get('/known', '', '1.0')],
  ])('is what Node writes %s', async (_, requests) => {
    const answer = await said(ours, requests)
    expect(answer).toBe(await said(nodes, requests))
    expect(answer).toMatch(/(200 OK|304 Not Modified)\n/)
  })

  it('is refused when it would break the answer in two', () => {
    expect(() => responseHead(200, { 'x-name': 'a\r\nb: c' })).toThrow('Invalid character')
    expect(() => responseHead(200, { 'x name': 'a' })).toThrow('must be a valid HTTP token')
  })

  it('is written by Node where Node has another way inside', () => {
    let written: unknown
    const response = {
      writeHead: (...all: unknown[]) => {
        written = all
      },
    }
    writeResponseHead(response as unknown as ServerResponse, notModified)
    expect(written).toEqual([304, ['cache-control', 'no-cache', 'etag', '"a"']])
  })
})
