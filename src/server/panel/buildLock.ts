// One build of the panel at a time, however many processes want one: a file that the builder touches while it works.
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeat = 2_000
const deadAfter = 15_000

/** Runs `work` alone. Waits for a build under way elsewhere; takes over when nobody has touched the file for a while. */
export async function withBuildLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true })
  while (!take(file)) await sleep(500)
  const beating = setInterval(() => touch(file), heartbeat)
  try {
    return await work()
  } finally {
    clearInterval(beating)
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, '', { flag: 'wx' })
    return true
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err
    const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - touched > deadAfter) rmSync(file, { force: true })
    return false
  }
}

function touch(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // Someone tidied data/ up. The worst that follows is a second build, which fails on Next's own lock.
  }
}
