// The newsroom to be measured: its database, its process, and what can be asked of it.
import { ask, startChild } from './child'
import { makePlace } from './place'
import type { Usage } from './servers/usage'

export interface Newsroom {
  url: string
  /** Of an editor and publisher. */
  token: string
  /** `/api/resources/{id}/workflow` of one with a long log. */
  workflow: string
  documents: number
  /** Seconds that making the data set took. */
  filledIn: number
  /** Seconds until it answered searches. */
  indexedIn: number
  issue: string
  article: string
  /** Where it is, for another process on the same database. */
  env: Record<string, string>
  /** With what is kept of documents to be joined into answers. */
  usage: () => Promise<Usage & { fragments: { answers: number; bytes: number } }>
  /** Another process on the same database. */
  startSecond: () => Promise<{ url: string; stop: () => Promise<void> }>
  stop: () => Promise<void>
}

interface Options {
  documents: number
  /** Address of a server; a database of its own is made there, and dropped. */
  mongodb?: string | undefined
  transitions: number
  /** With the panel, at an address of its own; it must have been built. */
  panel?: boolean
}

export async function startNewsroom({
  documents,
  mongodb,
  transitions,
  panel = false,
}: Options): Promise<Newsroom> {
  const place = makePlace(mongodb)
  const env = {
    ...place.env,
    BENCH_TRANSITIONS: String(transitions),
    BENCH_DOCUMENTS: String(documents),
    ...(panel ? { BENCH_PANEL: 'serve', SITE_URL: '' } : {}),
  }
  try {
    const started = performance.now()
    const filler = await startChild<{ issue: string; article: string }>('bench/servers/fill.ts', env, {
      pinned: false,
    })
    await filler.stop()
    const filledIn = Math.round((performance.now() - started) / 1000)
    const start = (more = {}) =>
      startChild<Pick<Newsroom, 'url' | 'token' | 'workflow'>>('bench/servers/newsroom.ts', {
        ...env,
        ...more,
      })
    const child = await start()
    const indexedIn = await untilSearchable(child.started.url)
    return {
      ...child.started,
      ...filler.started,
      documents,
      filledIn,
      indexedIn,
      env,
      usage: () => ask(child.process, {}),
      startSecond: async () => {
        const second = await start({ BENCH_TRANSITIONS: '0' })
        return { url: second.started.url, stop: second.stop }
      },
      stop: async () => {
        await child.stop()
        await place.drop()
      },
    }
  } catch (error) {
    await place.drop()
    throw error
  }
}

/** Until its index is built it would do that beside what is measured. */
async function untilSearchable(url: string): Promise<number> {
  const started = performance.now()
  while ((await fetch(`${url}/v1/search?q=water`)).status === 503)
    await new Promise((resolve) => setTimeout(resolve, 200))
  return Math.round((performance.now() - started) / 1000)
}
