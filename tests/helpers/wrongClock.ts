// A newsroom in a process of its own whose clock a test sets as it likes, while it runs (libfaketime 0.9).
import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe } from '@jest/globals'
import { bundled } from './bundled'

export interface WronglyTimed {
  url: string
  /** Such as `+3s` or `-1h`: how far its clock is from the right one from now on. */
  setClock: (offset: string) => void
  /** All that its log said so far. */
  said: () => string
  stop: () => Promise<void>
}

/** What lets a process run under another clock; nothing where faketime is not installed. */
const findLibrary = (): string | undefined => {
  try {
    const variables = execFileSync('faketime', ['-m', '-f', '+0s', 'env'], { encoding: 'utf8' })
    return /^LD_PRELOAD=(.+)$/m.exec(variables)?.[1]
  } catch {
    return undefined
  }
}

const library = findLibrary()

/** `describe`, or its `skip` where there is no faketime: the reporter says so last. With REQUIRE_FAKETIME=1 it fails. */
export const describeWithClocks = library || process.env.REQUIRE_FAKETIME === '1' ? describe : describe.skip

export const startWithClock = async (offset: string): Promise<WronglyTimed> => {
  if (!library) throw new Error('There is no faketime to set clocks with: run apt-get install faketime.')
  const folder = mkdtempSync(path.join(tmpdir(), 'imprimatur-clock-'))
  const file = path.join(folder, 'clock')
  const setClock = (now: string) => writeFileSync(file, `${now}\n`)
  setClock(offset)
  const child = fork(bundled('tests/helpers/run/newsroomServer.ts'), {
    execArgv: ['--conditions=production'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      LOG_LEVEL: 'warn',
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      // Timers go on by the clock that nobody can set, as they do when an administrator sets the other.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said += chunk
  })
  const ended = once(child, 'exit')
  const [message] = await Promise.race([once(child, 'message'), ended.then(() => [])])
  if (!message) throw new Error(`The process with another clock ended:\n${said}`)
  return {
    url: (message as { url: string }).url,
    setClock,
    said: () => said,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
