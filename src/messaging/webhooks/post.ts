// Sends one request out of the house: to addresses that are allowed, without following redirects, within a time.
import { request } from 'undici'
import { connecting, refuseHost, type Way } from '@/platform/http/outgoing/connect'

export interface Reply {
  status: number
  retryAfter: string | undefined
  /** The first 500 characters of the answer. */
  said: string
}

export interface Outgoing {
  url: string
  headers: Record<string, string>
  body: string
}

/** @throws RefusedAddress; otherwise the error of the network. */
export const post = async ({ url, headers, body }: Outgoing, way: Way): Promise<Reply> => {
  refuseHost(url, way)
  const dispatcher = connecting(way)
  try {
    const answer = await request(url, {
      method: 'POST',
      headers,
      body,
      dispatcher,
      signal: AbortSignal.timeout(way.timeout),
    })
    const retryAfter = answer.headers['retry-after']
    return {
      status: answer.statusCode,
      retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter,
      said: await beginning(answer.body),
    }
  } finally {
    void dispatcher.destroy()
  }
}

const keptCharacters = 500
const keptBytes = 4 * keptCharacters

/** The status has decided already: an answer that breaks off or does not end keeps what came of it. */
const beginning = async (body: NodeJS.ReadableStream): Promise<string> => {
  const parts: Buffer[] = []
  body.on('error', () => {})
  try {
    let bytes = 0
    for await (const part of body) {
      parts.push(Buffer.from(part))
      bytes += part.length
      if (bytes >= keptBytes) break
    }
  } catch {
    // What came is kept.
  }
  const text = Buffer.concat(parts).toString('utf8')
  return text.replace(/[\p{Cc}\p{Cs}\ufffd]+/gu, ' ').slice(0, keptCharacters)
}
