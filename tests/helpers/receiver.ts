// A receiver of webhooks: a real HTTP server that keeps what came and answers as a test wants.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  path: string
  method: string
  headers: Record<string, string>
  body: string
}

export type Answering = (received: Received, response: ServerResponse) => void

export interface Receiver {
  url: string
  received: Received[]
  /** What it answers from now on. */
  answer: Answering
  close: () => Promise<void>
}

/** Answers a status, with headers and a body where they are given. */
export const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Answering =>
  (_, response) => {
    response.writeHead(status, headers).end(body)
  }

export const startReceiver = async (): Promise<Receiver> => {
  const receiver: Receiver = { url: '', received: [], answer: answering(204), close: async () => {} }
  const server = createServer(async (request, response) => {
    const received = await read(request)
    receiver.received.push(received)
    receiver.answer(received, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  receiver.close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return receiver
}

const read = async (request: IncomingMessage): Promise<Received> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return {
    path: request.url ?? '',
    method: request.method ?? '',
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(parts).toString('utf8'),
  }
}
