// How long a panel waits for `GET …/workflow` and for the readiness of an issue: one request after the other over one
// connection, as a person asks.
import { Agent, get } from 'node:http'
import type { Row } from './load'
import type { Newsroom } from './newsroom'

const requests = 300
const warmUp = 30

export async function benchWorkflow(newsroom: Newsroom): Promise<{ rows: Row[] }> {
  const { url, token, workflow, issue } = newsroom
  const headers = { authorization: `JWT ${token}` }
  const { id } = await (await fetch(`${url}/v1/issues/${issue}`)).json()
  return {
    rows: [
      await measure('GET /healthz, one by one', `${url}/healthz`, {}),
      await measure('GET …/workflow, one by one', url + workflow, headers),
      await measure('GET …/readiness of 20 items, one by one', `${url}/api/issues/${id}/readiness`, headers),
    ],
  }
}

/** @throws when an answer is not 200: a quick refusal is no measurement. */
async function measure(what: string, url: string, headers: Record<string, string>): Promise<Row> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (let index = -warmUp; index < requests; index += 1) {
    const from = performance.now()
    await ask(url, headers, agent)
    if (index >= 0) times.push(performance.now() - from)
  }
  agent.destroy()
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2))
  return { what, 'req/s': Math.round(1000 / at(0.5)), 'p50 ms': at(0.5), 'p99 ms': at(0.99) }
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
