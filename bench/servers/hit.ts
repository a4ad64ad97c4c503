// One answer as a hit is written, and one by Express; without what ADR 26 takes from inside of Node where it is told so.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { responseHead, writeResponseHead } from '@/delivery/http/cache/responseHead'
import { messagesOf } from '@/server/messages'

const without = process.env.BENCH_WITHOUT?.split(',') ?? []

/** As many headers as an answer of /v1 has. */
const names = Array.from({ length: 16 }, (_, number) => [`x-header-${number}`, 'a value as long as they are'])
const body = Buffer.alloc(9_000, 'a')
const head = responseHead(200, { ...Object.fromEntries(names), 'content-length': String(body.length) })

const app = express().get('/miss', (_, response) => void response.json({}))
const messages = without.includes('prototypes') ? {} : messagesOf(app)
const server = createServer(messages, (request, response) => {
  if (request.url === '/miss') return app(request, response)
  if (without.includes('head')) response.writeHead(head.status, [...head.headers])
  else writeResponseHead(response, head)
  response.end(body)
})
server.listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.on('disconnect', () => process.exit(0))
