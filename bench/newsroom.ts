// The newsroom to be measured: its process, and what can be asked of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ask, startChild } from './child'

export interface Newsroom {
  url: string
  /** Of an editor and publisher. */
  token: string
  /** `/api/articles/{id}/workflow` of an article with a long log. */
  workflow: string
  /** Address of one live article. */
  slug: string
  /** Fills the data set up to so many live articles. */
  fill: (documents: number) => Promise<void>
  /** Bytes of resident memory. */
  memory: () => Promise<number>
  stop: () => Promise<void>
}

export async function startNewsroom({
  mongodb,
  transitions,
}: {
  mongodb?: string | undefined
  transitions: number
}): Promise<Newsroom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'imprimatur-bench-'))
  const child = await startChild<Pick<Newsroom, 'url' | 'token' | 'workflow' | 'slug'>>(
    'bench/servers/newsroom.ts',
    {
      DATABASE_URL: mongodb ?? `file:${path.join(folder, 'bench.db')}`,
      PAYLOAD_SECRET: 'a secret for a benchmark, thirty-two characters',
      MEDIA_DIR: path.join(folder, 'media'),
      BENCH_TRANSITIONS: String(transitions),
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      SITE_URL: 'http://localhost',
      HOST: '127.0.0.1',
    },
  )
  return {
    ...child.started,
    fill: (documents) => ask(child.process, { fill: documents }),
    memory: () => ask(child.process, { memory: true }),
    stop: async () => {
      await child.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
