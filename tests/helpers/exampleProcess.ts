// An example as its reader starts it: a process of its own that says where it is.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

export interface ExampleProcess {
  url: string
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

export const startExample = async (
  file: string,
  variables: Record<string, string>,
): Promise<ExampleProcess> => {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, PORT: '0', ...variables },
  })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (said += chunk))
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  for (const start = Date.now(); Date.now() - start < 60_000; await pause(50)) {
    const [, url] = / is at (http:\/\/localhost:\d+)/.exec(said) ?? []
    if (url) return { url, stop }
    if (child.exitCode !== null) throw new Error(`${file} ended:\n${said}`)
  }
  await stop()
  throw new Error(`${file} did not start:\n${said}`)
}
