// The real server with its panel, as a process of its own on an empty database: what `npm run build` and `npm start` give.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface Server {
  url: string
  close: () => Promise<void>
}

/** The whole of it, with the panel and without content. */
export const startServer = async (variables: Record<string, string> = {}): Promise<Server> => {
  await finished(run('npm', ['run', 'build']))
  return launch('npm', ['start'], '/readyz', variables)
}

/** The public side and the API, with the sample newsroom in it. */
export const startSampleServer = (): Promise<Server> =>
  launch(
    'node',
    ['--conditions=production', 'scripts/run.mjs', 'tests/browser/support/sampleServer.ts'],
    '/v1/issues/tidemarks-7',
  )

/** @param sign the address that answers once it is ready */
const launch = async (
  command: string,
  words: string[],
  sign: string,
  variables: Record<string, string> = {},
): Promise<Server> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-browser-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = run(command, words, {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: url,
    DATABASE_URL: `file:${path.join(folder, 'newsroom.db')}`,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: 'a secret of forty characters for one test',
    LOG_LEVEL: 'warn',
    ...variables,
  })
  const close = async () => {
    if (child.exitCode === null && child.pid) {
      const gone = once(child, 'exit')
      // A command and what it started are one group: both end.
      process.kill(-child.pid, 'SIGTERM')
      await gone
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(`${url}${sign}`, child)
  } catch (err) {
    await close()
    throw err
  }
  return { url, close }
}

/** A command in a process group of its own; its output shows when it fails. */
const run = (
  command: string,
  words: string[],
  variables: Record<string, string> = {},
): ChildProcess & { said: string } => {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(command, words, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, NODE_ENV: 'production', ...variables },
  })
  const spoken = Object.assign(child, { said: '' })
  const listen = (chunk: Buffer) => {
    spoken.said = (spoken.said + chunk).slice(-4000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return spoken
}

const finished = async (child: ReturnType<typeof run>): Promise<void> => {
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The panel was not built:\n${child.said}`)
}

const ready = async (url: string, child: ReturnType<typeof run>): Promise<void> => {
  for (const start = Date.now(); Date.now() - start < 120_000; await pause(200)) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${child.said}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error(`The server did not get ready:\n${child.said}`)
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was free.')
  return address.port
}
