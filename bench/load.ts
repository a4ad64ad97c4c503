// Puts load on an address with autocannon, from this process.
import autocannon from 'autocannon'

export interface Contender {
  name: string
  url: string
  headers?: Record<string, string>
  /** The status that each answer must have: quick errors are no measurement. */
  status?: number
  /** Fewer connections for what is slow, so that queueing is not measured. */
  connections?: number
}

export interface Row {
  what: string
  'req/s': number
  'p50 ms': number
  'p99 ms': number
}

const rounds = 3

/** Each contender in turn, three times: the median of its rounds. */
export async function compare(contenders: readonly Contender[], seconds: number): Promise<Row[]> {
  const found = new Map<string, Row[]>()
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders)
      found.set(contender.name, [...(found.get(contender.name) ?? []), await load(contender, seconds)])
  return contenders.map(({ name }) => middle(found.get(name) ?? []))
}

async function load(
  { name, url, headers = {}, status = 200, connections = 32 }: Contender,
  seconds: number,
): Promise<Row> {
  const result = await autocannon({ url, headers, connections, duration: seconds })
  const others = Object.keys(result.statusCodeStats ?? {}).filter((code) => code !== String(status))
  if (others.length > 0 || result.errors > 0)
    throw new Error(
      `${name}: answers other than ${status}: ${others.join(', ')} and ${result.errors} errors.`,
    )
  const { requests, latency } = result
  return { what: name, 'req/s': Math.round(requests.average), 'p50 ms': latency.p50, 'p99 ms': latency.p99 }
}

const middle = (rows: Row[]): Row => {
  const [, second] = [...rows].sort((a, b) => a['req/s'] - b['req/s'])
  if (!second) throw new Error('Nothing was measured.')
  return second
}
