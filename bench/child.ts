// Starts a script of this folder in a process of its own, on a core of its own where the system lets us.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

const canPin = process.platform === 'linux' && availableParallelism() > 1

/** Servers run on the first core, this process on the others. */
export const leaveFirstCore = (): void => {
  if (canPin)
    execFileSync('taskset', ['-cp', `1-${availableParallelism() - 1}`, String(process.pid)], {
      stdio: 'ignore',
    })
}

export interface Child<T> {
  started: T
  process: ChildProcess
  stop: () => Promise<void>
}

/** Resolves with the first message that the script sends. */
export async function startChild<T>(
  script: string,
  env: Record<string, string>,
  { pinned = true }: { pinned?: boolean } = {},
): Promise<Child<T>> {
  const command = [
    process.execPath,
    '--conditions=production',
    ...profiling(script),
    'scripts/run.mjs',
    script,
  ]
  const [first = '', ...rest] = canPin
    ? ['taskset', '-c', pinned ? '0' : `0-${availableParallelism() - 1}`, ...command]
    : command
  const child = spawn(first, rest, {
    env: { RATE_LIMIT: 'off', ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const started = await new Promise<T>((resolve, reject) => {
    child.once('message', (message) => resolve(message as T))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${script} ended with the code ${code}.`)))
  })
  return {
    started,
    process: child,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await ended
    },
  }
}

/** With BENCH_PROFILE=folder the newsroom and what writes put a CPU profile there when they end. */
const profiling = (script: string): string[] =>
  process.env.BENCH_PROFILE && /(newsroom|writes)\.ts$/.test(script)
    ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
    : []

/** Asks a child something and waits for its answer. */
export const ask = <T>(child: ChildProcess, question: object): Promise<T> =>
  new Promise((resolve) => {
    child.once('message', (message) => resolve(message as T))
    child.send(question)
  })
