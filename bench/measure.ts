// Times requests one after the other over one kept connection, as a person at a panel makes them.
import { Agent, get } from 'node:http'

export interface Measured {
  /** Milliseconds. */
  median: number
  p99: number
  requests: number
}

/** @throws when an answer is not 200: a quick refusal is no measurement. */
export async function measure(
  url: string,
  {
    requests,
    headers = {},
    warmUp = 30,
  }: { requests: number; headers?: Record<string, string>; warmUp?: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (let index = -warmUp; index < requests; index += 1) {
    const from = performance.now()
    await ask(url, headers, agent)
    if (index >= 0) times.push(performance.now() - from)
  }
  agent.destroy()
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p99: at(0.99), requests }
}

const ask = (url: string, headers: Record<string, string>, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`${url} answered ${response.statusCode}.`)),
      )
    }).on('error', reject)
  })
