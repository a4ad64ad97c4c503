// Slow and silent connections end: the server's own times, made short.
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHttpServer } from '@/server/listen'

const times = {
  headersTimeout: 200,
  requestTimeout: 400,
  connectionsCheckingInterval: 50,
  keepAliveTimeout: 5_000,
  idleTimeout: 300,
}

const large = Buffer.alloc(64 * 1024 * 1024)

const server = createHttpServer({
  fastPaths: [],
  times,
  app: (request, response) => {
    if (request.url === '/large') response.end(large)
    else request.resume().on('end', () => response.end('read'))
  },
})

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** Sends a first part, then a byte at a time, until the server has had enough; answers all that came back. */
const drip = async (first: string, byte: string): Promise<string> => {
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  socket.on('error', () => undefined)
  socket.write(first)
  const slow = setInterval(() => socket.write(byte), 20)
  await once(socket, 'close')
  clearInterval(slow)
  return said
}

describe('a request', () => {
  it('whose header never ends is ended', async () => {
    expect(await drip('GET / HTTP/1.1\r\nHost: x\r\n', 'a')).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('whose body never ends is ended', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n'
    expect(await drip(head, 'a')).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('whose answer nobody fetches is ended', async () => {
    const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.pause()
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n')
    const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
    await once(response, 'close')
    let received = 0
    socket.on('data', (chunk) => {
      received += chunk.length
    })
    socket.on('error', () => undefined)
    await once(socket.resume(), 'close')
    expect(received).toBeLessThan(large.length)
  })
})
