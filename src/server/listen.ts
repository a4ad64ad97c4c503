// The plain http server: its limits and time-outs, what stands in front of Express, and where it listens.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Messages } from './messages'
import { StartError } from './startError'

/** Answers a request from what it has at hand, or leaves it: true when answered. */
export type FastPath = (...args: Parameters<RequestListener>) => boolean

interface Options {
  /** Asked in turn before Express; cached answers of /v1 stand here. */
  fastPaths: FastPath[]
  app: RequestListener
  messages?: Messages
  /** In milliseconds; shorter ones are for tests. */
  times?: typeof usualTimes
}

const usualTimes = {
  headersTimeout: 20_000,
  // Long enough for the largest upload on a slow line.
  requestTimeout: 10 * 60_000,
  // How often Node looks for connections past the two above.
  connectionsCheckingInterval: 2_000,
  // Longer than load balancers keep theirs (60 s): the side that reuses a connection must not find it closed.
  keepAliveTimeout: 65_000,
  // A connection on which nothing moves: a reader who does not fetch the answer they asked for.
  idleTimeout: 3 * 60_000,
}

export function createHttpServer({ fastPaths, app, messages, times = usualTimes }: Options): Server {
  const { idleTimeout, ...timeouts } = times
  const options = { maxHeaderSize: 32 * 1024, ...timeouts, ...messages }
  const server = createServer(options, (request, response) => {
    for (const answer of fastPaths) if (answer(request, response)) return
    app(request, response)
  })
  return server.setTimeout(idleTimeout)
}

/** @throws {StartError} when the port is taken or not to be had; returns the address to open */
export function listen(server: Server, { port, host }: { port: number; host?: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (err: NodeJS.ErrnoException) => reject(explain(err, { port, host })))
    server.listen(port, host, () => resolve(addressOf(server, host)))
  })
}

function explain(err: NodeJS.ErrnoException, { port, host }: { port: number; host?: string }): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program: stop that one, or set PORT to a free port.`,
    EACCES: `This user may not listen on port ${port}: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST is “${host}”, which is not an address of this machine.`,
    ENOTFOUND: `HOST is “${host}”, which is not an address of this machine.`,
  }
  const sentence = sentences[err.code ?? '']
  return sentence ? new StartError(sentence, { cause: err }) : err
}

const localOrAny = [undefined, '127.0.0.1', '::1', '::', '0.0.0.0', 'localhost']

function addressOf(server: Server, host?: string): string {
  const { port } = server.address() as AddressInfo
  const name = localOrAny.includes(host) ? 'localhost' : host?.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
