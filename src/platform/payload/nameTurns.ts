// Payload 3.90.1: looks for a free name of a file first, and stores it later: of two files of one name that come at once,
// one lies over the other.
// Issue: none found
// Until: a name is taken when it is found. Here files of one name are stored one after the other in this process.
import type { PayloadRequest } from 'payload'
import { KeyedMutex } from '@/platform/keyedMutex'

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
