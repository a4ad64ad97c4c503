// Files of one name are stored one after the other in this process: Payload 3.90.1 looks for a free name first and makes
// the picture's sizes then, and of two that come meanwhile one would lie over the other.
import type { PayloadRequest } from 'payload'

const last = new Map<string, Promise<void>>()
const releases = new WeakMap<PayloadRequest, () => void>()

/** Waits until nobody else stores a file of this name, with whatever number behind it. */
export const waitForName = async (req: PayloadRequest, name: string): Promise<void> => {
  const key = name.replace(/(-\d+)?\.[^.]*$/, '').toLowerCase()
  const before = last.get(key)
  const mine = new Promise<void>((resolve) => releases.set(req, resolve))
  last.set(key, mine)
  void mine.then(() => {
    if (last.get(key) === mine) last.delete(key)
  })
  await before
}

export const letGoOfName = (req: PayloadRequest): void => {
  releases.get(req)?.()
  releases.delete(req)
}
