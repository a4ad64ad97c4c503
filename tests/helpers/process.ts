// The server as a process of its own on the database of this test file, with everything it says kept.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

export interface ServerProcess {
  url: string
  /** All that it wrote to its outputs so far. */
  said: () => string
  /** Ends it as an operator does, or at once with SIGKILL. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** @param cwd another tree than this one */
export const startProcess = async (
  variables: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<ServerProcess> => {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['--conditions=production', 'scripts/run.mjs', 'src/server.ts'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      PAYLOAD_SECRET: 'a secret of forty characters for one test',
      SITE_URL: 'http://localhost',
      LOG_LEVEL: 'trace',
      ...variables,
    },
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const url = await addressOf(child, () => said)
  return {
    url,
    said: () => said,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

const addressOf = async (child: ChildProcess, said: () => string): Promise<string> => {
  for (const start = Date.now(); Date.now() - start < 60_000; await pause(50)) {
    const [, port] = /answers at http:\/\/[^:"]+:(\d+)/.exec(said()) ?? []
    if (port) return `http://127.0.0.1:${port}`
    if (child.exitCode !== null) throw new Error(`The server ended:\n${said()}`)
  }
  throw new Error(`The server did not start:\n${said()}`)
}
