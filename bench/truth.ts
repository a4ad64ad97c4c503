// Whether readers ever get an old answer: ten thousand reads while two hundred publications happen, and in the end each
// kept answer beside one made anew.
import type { Newsroom } from './newsroom'

const publications = 200
const reads = 10_000
const readers = 8
/** In ms: how long after a publication was confirmed another process may still answer what was before. */
const allowance = { 'the same process': 0, 'another process': 1_000 }

export interface Truth {
  what: string
  reads: number
  publications: number
}

/** @throws when an answer was older than it may be, or a kept one is another than the one made anew */
export async function benchTruth(
  newsroom: Newsroom,
  { otherProcess }: { otherProcess: boolean },
): Promise<Truth[]> {
  const second = otherProcess ? await newsroom.startSecond() : undefined
  try {
    const rows = [await demandTruth(newsroom, newsroom.url, 'the same process')]
    if (second) rows.push(await demandTruth(newsroom, second.url, 'another process'))
    return rows
  } finally {
    await second?.stop()
  }
}

async function demandTruth(
  { url, token }: Newsroom,
  reader: string,
  what: keyof typeof allowance,
): Promise<Truth> {
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const send = async (method: string, path: string, body: unknown) => {
    const answer = await fetch(url + path, { method, headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const { doc } = await send('POST', '/api/contacts?depth=0', { name: 'Count 0', kind: 'person' })
  const publish = () => send('POST', `/api/contacts/${doc.id}/workflow`, { action: 'publish' })
  await publish()
  const paths = [
    `/v1/contacts/${doc.id}`,
    '/v1/contacts?limit=10',
    `/v1/contacts?where[id][equals]=${doc.id}&pagination=false`,
  ]
  /** When each number was confirmed. */
  const confirmed = [performance.now()]
  let done = 0
  const read = async () => {
    while (done < reads || confirmed.length <= publications) {
      const path = paths[done++ % paths.length] ?? ''
      const asked = performance.now() - allowance[what]
      const text = await (await fetch(reader + path)).text()
      const said = Number(/Count (\d+)/.exec(text)?.[1])
      const oldest = confirmed.findLastIndex((time) => time <= asked)
      if (!(said >= oldest)) throw new Error(`${path} in ${what} said ${said} after ${oldest} was confirmed.`)
    }
  }
  const write = async () => {
    for (let count = 1; count <= publications; count += 1) {
      await send('PATCH', `/api/contacts/${doc.id}?depth=0`, { name: `Count ${count}` })
      await publish()
      confirmed.push(performance.now())
    }
  }
  await Promise.all([write(), ...Array.from({ length: readers }, read)])
  await new Promise((resolve) => setTimeout(resolve, allowance[what]))
  for (const path of paths) {
    const [kept, anew] = [await bytes(reader + path), await bytes(reader + path, { cookie: 'anew=1' })]
    if (kept !== anew) throw new Error(`${path} in ${what}: the kept answer is not the one made anew.`)
  }
  return { what: `no old answer, ${what}`, reads: done, publications }
}

const bytes = async (url: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(url, { headers })).text()
