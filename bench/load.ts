// Puts load on an address, from this process: plain sockets, one request at a time on each, timed to the microsecond.
import { connect, type Socket } from 'node:net'

export interface Contender {
  name: string
  /** Asked in turn. */
  urls: readonly string[]
  headers?: Record<string, string>
  /** The status that each answer must have: quick errors are no measurement. */
  status?: number
  /** Fewer for what is slow, so that queueing is not measured. */
  connections?: number
}

export interface Row {
  what: string
  'req/s': number
  'p50 ms': number
  'p99 ms': number
}

/** In seconds: until V8 has compiled what is asked again and again. */
const warmUp = 2
/** Before each turn, at most as long as it: until the garbage of whoever had the turn before is gone. */
const settling = 0.3

/** Each contender in turn, again and again, so that noise meets all of them: its rounds, one row each. */
export async function compare(
  contenders: readonly Contender[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>(contenders.map(({ name }) => [name, []]))
  for (const contender of contenders) await load(contender, warmUp)
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders) {
      await load(contender, Math.min(settling, seconds))
      found.get(contender.name)?.push(await load(contender, seconds))
    }
  return found
}

/** @throws when any answer has another status: quick errors are no measurement */
export async function load(
  { name, urls, headers = {}, status = 200, connections = 32 }: Contender,
  seconds: number,
): Promise<Row & { answers: number }> {
  const requests = urls.map((url) => requestFor(url, headers))
  const times: number[] = []
  const started = performance.now()
  const end = started + seconds * 1000
  let turn = 0
  const work = async (socket: Socket) => {
    const ask = asking(socket)
    while (performance.now() < end) {
      const asked = performance.now()
      const answered = await ask(requests[turn++ % requests.length] ?? '')
      times.push(performance.now() - asked)
      if (answered !== status)
        throw new Error(`${name}: an answer had the status ${answered}, not ${status}.`)
    }
  }
  const { hostname, port } = new URL(urls[0] ?? '')
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(hostname, Number(port))))
  try {
    await Promise.all(sockets.map(work))
  } catch (error) {
    throw new Error(`${name}: it failed after ${times.length} answers.`, { cause: error })
  } finally {
    for (const socket of sockets) socket.destroy()
  }
  const taken = (performance.now() - started) / 1000
  const answers = times.length
  return { what: name, 'req/s': round(answers / taken), ...percentiles(times), answers }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN

/** The row in the middle of its rounds. */
export const middle = (rows: readonly Row[] = []): Row => {
  const [what] = rows.map((row) => row.what)
  if (what === undefined) throw new Error('Nothing was measured.')
  const of = (name: 'req/s' | 'p50 ms' | 'p99 ms') => median(rows.map((row) => row[name]))
  return { what, 'req/s': of('req/s'), 'p50 ms': of('p50 ms'), 'p99 ms': of('p99 ms') }
}

const percentiles = (times: number[]) => {
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3))
  return { 'p50 ms': at(0.5), 'p99 ms': at(0.99) }
}

const round = (value: number): number => Number(value.toFixed(value < 100 ? 1 : 0))

const requestFor = (url: string, headers: Record<string, string>): string => {
  const { host, pathname, search } = new URL(url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  return `GET ${pathname}${search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

const open = (host: string, port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })

const lastChunk = Buffer.from('0\r\n\r\n')

/** Sends one request after the other and answers with the status once the whole answer is there. */
const asking = (socket: Socket) => {
  let answer: { resolve: (status: number) => void; reject: (error: Error) => void } | undefined
  let head = ''
  let status = 0
  /** Bytes of the body that are still to come; none while the head is. */
  let left: number | undefined
  const fail = () => answer?.reject(new Error('The server closed the connection.'))
  socket.on('error', fail).on('close', fail)
  socket.on('data', (chunk) => {
    if (left === undefined) {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      status = Number(head.slice(9, 12))
      const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end + 2))?.[1]
      const none = status === 304 ? 0 : Number.POSITIVE_INFINITY
      left = (length === undefined ? none : Number(length)) - (head.length - end - 4)
    } else left -= chunk.length
    // Without a length it comes in chunks, of which the last is empty.
    if (left > 0 && !(left === Number.POSITIVE_INFINITY && chunk.subarray(-5).equals(lastChunk))) return
    head = ''
    left = undefined
    answer?.resolve(status)
  })
  return (request: string): Promise<number> =>
    new Promise((resolve, reject) => {
      answer = { resolve, reject }
      socket.write(request)
    })
}
