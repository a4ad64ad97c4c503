// Has pictures decoded in other processes, two at a time: whatever a picture does there, this one goes on serving.
// Threads would not do: those of sharp are the ones that files and name look-ups of the server wait for.
import { type ChildProcess, fork } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Semaphore } from 'async-mutex'
import type { Metadata, OutputInfo, SharpOptions } from 'sharp'

/** More than a camera of 61 megapixels makes: 24 to 61 are usual. */
export const mostPixels = 64_000_000

const atOnce = 2
/** The process ends itself after a minute of work; one that hangs is ended after ten of the clock. */
const longest = 600_000
const idleFor = 30_000
const mostWaiting = 40

export interface Picture {
  input: unknown
  options?: SharpOptions | undefined
  /** sharp's methods with what they are given, in their order. */
  steps: readonly (readonly [name: string, given: readonly unknown[]])[]
}

/** The picture is damaged, larger than allowed, or took too long. */
export class UnreadablePicture extends Error {
  get tooLarge(): boolean {
    return /pixel limit/i.test(this.message)
  }
}

export const metadataOf = (picture: Picture): Promise<Metadata> => decode({ ...picture, last: 'metadata' })

export const encodedOf = async (picture: Picture): Promise<{ data: Buffer; info: OutputInfo }> => {
  const { data, info } = await decode<{ data: Uint8Array; info: OutputInfo }>({
    ...picture,
    last: 'toBuffer',
  })
  return { data: Buffer.from(data.buffer, data.byteOffset, data.byteLength), info }
}

/** Whether so many wait already that another one should come back later. */
export const isCrowded = (): boolean => asked >= atOnce + mostWaiting

const idle: ChildProcess[] = []
const working = new Semaphore(atOnce)
let asked = 0

const decode = async <T>(work: Picture & { last: string }): Promise<T> => {
  asked += 1
  try {
    return await working.runExclusive(() => ask<T>(idle.pop() ?? start(), work))
  } finally {
    asked -= 1
  }
}

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'decoder.mjs')

/** It gets no more of the environment than it takes to find libraries: no secret can leave by a picture. */
const start = (): ChildProcess => {
  const { PATH, LD_LIBRARY_PATH } = process.env
  const child = fork(file, {
    execArgv: [],
    env: { ...(PATH ? { PATH } : {}), ...(LD_LIBRARY_PATH ? { LD_LIBRARY_PATH } : {}) } as NodeJS.ProcessEnv,
    serialization: 'advanced',
  })
  // Readers come first. Threads take after the one that starts them: later would be too late.
  if (child.pid) os.setPriority(child.pid, 5)
  child.on('exit', () => forget(child))
  child.on('error', () => forget(child))
  return child
}

const forget = (child: ChildProcess): void => {
  const at = idle.indexOf(child)
  if (at !== -1) idle.splice(at, 1)
}

interface Reply {
  answer?: unknown
  failure?: string
}

const ask = <T>(child: ChildProcess, { options, ...work }: Picture & { last: string }): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), longest)
    const settled = () => {
      clearTimeout(timer)
      child.off('message', replied).off('exit', ended).off('error', failed)
    }
    const ended = () => {
      settled()
      reject(new UnreadablePicture('Its decoder ended.'))
    }
    const failed = (error: Error) => {
      settled()
      child.kill('SIGKILL')
      reject(error)
    }
    const replied = (reply: Reply) => {
      settled()
      rest(child)
      if (reply.failure === undefined) resolve(reply.answer as T)
      else reject(new UnreadablePicture(reply.failure))
    }
    child.on('message', replied).on('exit', ended).on('error', failed)
    child.ref()
    child.channel?.ref()
    child.send(
      { ...work, options: { ...options, limitInputPixels: mostPixels } },
      (error) => error && failed(error),
    )
  })

/** Kept for the next picture for a while; a process that has nothing else to do may end meanwhile. */
const rest = (child: ChildProcess): void => {
  idle.push(child)
  child.unref()
  child.channel?.unref()
  setTimeout(() => {
    if (!idle.includes(child)) return
    forget(child)
    child.disconnect()
  }, idleFor).unref()
}
