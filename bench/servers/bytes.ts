// Sends one answer again and again: from a bare http server, or from Express. What a framework costs at least.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'

const { BENCH_BODY = '', BENCH_HEADERS = '{}', BENCH_WITH = 'node' } = process.env
const body = Buffer.from(BENCH_BODY, 'base64')
const headers = JSON.parse(BENCH_HEADERS) as Record<string, string>
const flat = Object.entries(headers).flat()

const bare = (): Server =>
  createServer((_, response) => {
    response.writeHead(200, flat)
    response.end(body)
  })

const withExpress = (): Server => {
  const app = express().disable('x-powered-by').disable('etag')
  app.get('/v1/:collection', (_, response) => void response.set(headers).end(body))
  app.get('/v1/:collection/:slug', (_, response) => void response.set(headers).end(body))
  return createServer(app)
}

const server = BENCH_WITH === 'express' ? withExpress() : bare()
server.listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.on('disconnect', () => process.exit(0))
