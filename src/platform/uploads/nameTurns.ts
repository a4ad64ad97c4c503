// Files of one name are stored one after the other in this process: Payload 3.90.1 looks for a free name first and makes
// the picture's sizes then, and of two that come meanwhile one would lie over the other.
import type { PayloadRequest } from 'payload'
import { KeyedMutex } from '../keyedMutex'

const names = new KeyedMutex()
const releases = new WeakMap<PayloadRequest, () => void>()

/** Waits until nobody else stores a file of this name, with whatever number behind it. */
export const waitForName = async (req: PayloadRequest, name: string): Promise<void> => {
  releases.set(req, await names.acquire(name.replace(/(-\d+)?\.[^.]*$/, '').toLowerCase()))
}

export const letGoOfName = (req: PayloadRequest): void => {
  releases.get(req)?.()
  releases.delete(req)
}
