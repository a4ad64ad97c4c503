// How long after a publication was confirmed its readers see it: in the process that published, and in another one.
import { median } from './load'
import type { Newsroom } from './newsroom'

const publications = 20
const patience = 5_000

export interface Visible {
  what: string
  'median ms': number
  'longest ms': number
}

/** Of a contact, whose policy has no steps: each time one of them gets a new name and is published. */
export async function benchVisible(
  newsroom: Newsroom,
  { otherProcess }: { otherProcess: boolean },
): Promise<Visible[]> {
  const { url, token } = newsroom
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const send = async (method: string, path: string, body: unknown) => {
    const answer = await fetch(url + path, { method, headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const { doc } = await send('POST', '/api/contacts?depth=0', { name: 'Contact 0', kind: 'person' })
  const publish = () => send('POST', `/api/contacts/${doc.id}/workflow`, { action: 'publish' })
  await publish()
  const second = otherProcess ? await newsroom.startSecond() : undefined
  const places = [
    { what: 'the same process', url },
    ...(second ? [{ what: 'another process', url: second.url }] : []),
  ]
  try {
    const rows: Visible[] = []
    for (const place of places) {
      const path = `${place.url}/v1/contacts/${doc.id}`
      const times: number[] = []
      for (let count = 1; count <= publications; count += 1) {
        const name = `Contact ${count} in ${place.what}`
        await send('PATCH', `/api/contacts/${doc.id}?depth=0`, { name })
        await fetch(path)
        await publish()
        times.push(await untilSaid(path, name))
      }
      rows.push({
        what: `published to visible, ${place.what}`,
        'median ms': rounded(median(times)),
        'longest ms': rounded(Math.max(...times)),
      })
    }
    return rows
  } finally {
    await second?.stop()
  }
}

/** Milliseconds until an answer says this name. */
async function untilSaid(path: string, name: string): Promise<number> {
  const from = performance.now()
  for (;;) {
    const answer = await fetch(path)
    const said = (await answer.json()).name
    const taken = performance.now() - from
    if (said === name) return taken
    if (taken > patience)
      throw new Error(`${path} says “${said}” ${patience} ms after “${name}” was published.`)
  }
}

const rounded = (value: number): number => Number(value.toFixed(1))
