// A daemon that speaks ClamAV's INSTREAM (clamd(8)) and finds the EICAR test file, of which it knows one word.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'

export interface FakeClamd {
  url: string
  /** How many bytes each file had that was sent whole. */
  scanned: number[]
  close: () => Promise<void>
}

/** @param most how many bytes it takes before it refuses, as with StreamMaxLength */
export const fakeClamd = async (most = Number.POSITIVE_INFINITY): Promise<FakeClamd> => {
  const scanned: number[] = []
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (more) => {
      received = Buffer.concat([received, more as Buffer])
      const answer = answerTo(received, most, scanned)
      if (answer !== undefined) socket.end(answer)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `tcp://127.0.0.1:${port}`, scanned, close: () => closed(server) }
}

const command = 'zINSTREAM\0'

/** Nothing until all of it is there. */
const answerTo = (received: Buffer, most: number, scanned: number[]): string | undefined => {
  if (received.length < command.length) return undefined
  if (received.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND\0'
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) {
      const data = Buffer.concat(chunks)
      scanned.push(data.length)
      return data.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'
    }
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
    if (at - command.length > most) return 'INSTREAM size limit exceeded. ERROR\0'
  }
  return undefined
}

const closed = async (server: Server): Promise<void> => {
  server.close()
  await once(server, 'close')
}
