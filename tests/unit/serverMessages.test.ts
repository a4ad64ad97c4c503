// Requests and responses are of one kind from the start: Express finds its own prototypes on them and changes nothing.
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import express from 'express'
import { createHttpServer } from '@/server/listen'
import { messagesOf } from '@/server/messages'

const app = express()
app.get('/', (request, response) => void response.json({ ip: request.ip, isFresh: request.fresh }))

const prototypesOf = (request: IncomingMessage, response: ServerResponse) => [
  Object.getPrototypeOf(request),
  Object.getPrototypeOf(response),
]

const seen: unknown[][] = []
const server = createHttpServer({
  messages: messagesOf(app),
  fastPaths: [
    (request, response) => {
      const before = prototypesOf(request, response)
      response.once('close', () => seen.push(before, prototypesOf(request, response)))
      return false
    },
  ],
  app,
})

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => void server.close())

it('Express answers, and leaves the prototypes as they were', async () => {
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(await answer.json()).toEqual({ ip: '127.0.0.1', isFresh: false })
  await new Promise(setImmediate)
  const [before, after] = seen
  expect(before?.[0] === after?.[0] && before?.[1] === after?.[1]).toBe(true)
  expect(before).toEqual([app.request, app.response])
})
