// Asks as a plain client does and keeps every byte: status line, headers, and the body both as sent and decoded.
import http from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })
const decode: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }

export interface Bytes {
  status: number
  headers: http.IncomingHttpHeaders
  /** All of it, to be searched. */
  text: string
  size: number
}

interface Asking {
  headers?: http.OutgoingHttpHeaders
  method?: string
  body?: string
}

export const ask = (url: string, { headers = {}, method = 'GET', body }: Asking = {}): Promise<Bytes> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => resolve(bytesOf(answer, Buffer.concat(chunks))))
    })
    request.on('error', reject)
    request.end(body)
  })

export const closeConnections = (): void => agent.destroy()

const bytesOf = ({ statusCode = 0, headers, rawHeaders }: http.IncomingMessage, sent: Buffer): Bytes => {
  const decoded = decode[headers['content-encoding'] ?? '']?.(sent)
  const text = [rawHeaders.join('\n'), sent.toString('latin1'), decoded?.toString('utf8') ?? ''].join('\n')
  return { status: statusCode, headers, text, size: sent.length + (decoded?.length ?? 0) }
}
