// Sends answers that it was given, again and again: from a bare http server, or from Express. What a framework costs
// at least.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'

export interface Bytes {
  headers: Record<string, string>
  /** Base64. */
  body: string
}

const bare = (answers: Record<string, Bytes>): RequestListener => {
  const kept = new Map(
    Object.entries(answers).map(([path, { headers, body }]) => [
      path,
      { headers: Object.entries(headers).flat(), body: Buffer.from(body, 'base64') },
    ]),
  )
  return ({ url = '' }, response) => {
    const answer = kept.get(url)
    response.writeHead(answer ? 200 : 404, answer?.headers)
    response.end(answer?.body)
  }
}

const withExpress = (answers: Record<string, Bytes>): RequestListener => {
  const app = express().disable('x-powered-by').disable('etag')
  const kept = new Map(
    Object.entries(answers).map(([path, { headers, body }]) => [
      path,
      { headers, body: Buffer.from(body, 'base64') },
    ]),
  )
  app.get('/v1/{*path}', (request, response) => {
    const answer = kept.get(request.originalUrl)
    if (answer) response.set(answer.headers).end(answer.body)
    else response.sendStatus(404)
  })
  return app
}

process.once('message', (answers: Record<string, Bytes>) => {
  const server = createServer((process.env.BENCH_WITH === 'express' ? withExpress : bare)(answers))
  server.listen(0, '127.0.0.1', () =>
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
