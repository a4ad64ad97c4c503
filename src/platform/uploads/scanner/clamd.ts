// Asks a ClamAV daemon about bytes: its INSTREAM command (clamd(8)), over TCP or a socket of this machine.
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'

export type ScannerAddress = { host: string; port: number } | { path: string }

/** `tcp://host:3310`, `unix:/run/clamav/clamd.ctl`; nothing for anything else. */
export const parseScanner = (text: string): ScannerAddress | undefined => {
  const [, path] = /^unix:(?:\/\/)?(\/.+)$/.exec(text) ?? []
  if (path) return { path }
  const [, host, port] = /^tcp:\/\/(\[[\da-f:.]+\]|[^/:@\s]+):(\d{1,5})\/?$/i.exec(text) ?? []
  return host && port ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) } : undefined
}

/** In ms, while nothing moves. */
const patience = 60_000
const longestAnswer = 4096

/**
 * The name of what was found; nothing when the bytes are clean.
 * @throws when the daemon is not reached, says nothing in a minute or does not want the bytes
 */
export const scan = async (
  address: ScannerAddress,
  data: Buffer,
  wait = patience,
): Promise<string | undefined> => {
  const socket = connect(address)
  socket.setTimeout(wait, () => socket.destroy(new Error(`The scanner said nothing for ${wait} ms.`)))
  try {
    const answer = await conversation(socket, data)
    const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? []
    if (found) return found
    if (answer !== 'stream: OK') throw new Error(`The scanner said: ${answer || 'nothing'}`)
    return undefined
  } finally {
    socket.destroy()
  }
}

/** It may answer, and close, before it has read everything: then what it said counts, not the broken pipe. */
const conversation = (socket: Socket, data: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    let failure: Error | undefined
    socket.setEncoding('utf8')
    socket.on('data', (more: string) => {
      answer = (answer + more).slice(0, longestAnswer)
      if (answer.includes('\0')) resolve(answer.slice(0, answer.indexOf('\0')).trim())
    })
    socket.on('error', (error) => {
      failure = error
    })
    socket.on('close', () => (answer || !failure ? resolve(answer.trim()) : reject(failure)))
    Readable.from(command(data)).pipe(socket, { end: false })
  })

const chunkBytes = 64 * 1024

function* command(data: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for (let at = 0; at < data.length; at += chunkBytes) {
    const chunk = data.subarray(at, at + chunkBytes)
    yield lengthOf(chunk.length)
    yield chunk
  }
  yield lengthOf(0)
}

const lengthOf = (bytes: number): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}
