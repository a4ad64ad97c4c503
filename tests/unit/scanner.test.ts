// The scanner is asked in the words of ClamAV, and what it does not say is not taken for clean.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, it } from '@jest/globals'
import { parseScanner, scan } from '@/platform/uploads/scanner/clamd'
import { fakeClamd } from '../helpers/fakeClamd'

it.each<[string, unknown]>([
  ['tcp://127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
  ['tcp://clamav:3310/', { host: 'clamav', port: 3310 }],
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['unix:///run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['http://127.0.0.1:3310', undefined],
  ['tcp://127.0.0.1', undefined],
  ['unix:clamd.ctl', undefined],
  ['', undefined],
])('%s is read as %j', (text, address) => {
  expect(parseScanner(text)).toEqual(address)
})

const withClamd = async <T>(work: (url: string, scanned: number[]) => Promise<T>, most?: number) => {
  const clamd = await fakeClamd(most)
  try {
    return await work(clamd.url, clamd.scanned)
  } finally {
    await clamd.close()
  }
}

const ask = (url: string, data: Buffer, wait?: number) => scan(parseScanner(url) as never, data, wait)

it('sends every byte, and reads what was found', () =>
  withClamd(async (url, scanned) => {
    const long = Buffer.alloc(1_000_001, 'x')
    const found = [
      await ask(url, Buffer.from('clean')),
      await ask(url, long),
      await ask(url, Buffer.alloc(0)),
      await ask(url, Buffer.concat([long, Buffer.from('EICAR')])),
    ]
    expect([found, scanned]).toEqual([
      [undefined, undefined, undefined, 'Eicar-Test-Signature'],
      [5, 1_000_001, 0, 1_000_006],
    ])
  }))

it('does not take a refusal for an answer, also when it comes before the end', () =>
  withClamd(async (url) => {
    await expect(ask(url, Buffer.alloc(20_000_000))).rejects.toThrow(/size limit exceeded/)
  }, 100_000))

it.each<[string, (socket: import('node:net').Socket) => void]>([
  ['closes', (socket) => socket.end()],
  ['says something else', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n')],
  ['says nothing', () => {}],
])('fails when what answers %s', async (_, answer) => {
  const server = createServer((socket) => {
    socket.on('error', () => {}).resume()
    answer(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await expect(ask(`tcp://127.0.0.1:${port}`, Buffer.from('x'), 200)).rejects.toThrow(/scanner|ECONN|EPIPE/)
  server.close()
  await expect(ask(`tcp://127.0.0.1:${port}`, Buffer.from('x'), 200)).rejects.toThrow(/ECONNREFUSED/)
})
