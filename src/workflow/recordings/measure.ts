// What is known of recordings elsewhere: asked once, and remembered for a while, so that nobody waits twice.
import { LRUCache } from 'lru-cache'
import { encodeAddress } from '@/platform/html/encodeAddress'
import { allowList } from '@/platform/http/outgoing/allowList'
import { RefusedAddress } from '@/platform/http/outgoing/connect'
import { askHead, type Head } from '@/workflow/recordings/askHead'

export type Finding =
  | { outcome: 'measured'; bytes: number | null; mimeType: string | null }
  /** Nothing is there. */
  | { outcome: 'missing'; status: number }
  /** Something is there, and it is no recording. */
  | { outcome: 'other'; mimeType: string }
  /** The address is inside of a network of ours. */
  | { outcome: 'inside' }
  /** No answer in time, or none that tells anything. */
  | { outcome: 'silent'; status: number | null }

const minute = 60_000
const remembered = new LRUCache<string, Finding>({ max: 1000 })

/** What was found lately, without asking. */
export const findingAt = (url: string): Finding | undefined => remembered.get(url)

/** Milliseconds somebody waits for it who submits a text. */
const timeout = 3_000

/** Asks the server of the recording, unless it was asked lately. Never throws: a network that is away is a finding. */
export const measure = async (url: string): Promise<Finding> => {
  const known = findingAt(url)
  if (known) return known
  const finding = await ask(url)
  remembered.set(url, finding, { ttl: finding.outcome === 'measured' ? 24 * 60 * minute : minute })
  return finding
}

const ask = async (url: string): Promise<Finding> => {
  try {
    return findingOf(await askHead(encodeAddress(url), { allowed: allowList(), timeout }))
  } catch (error) {
    const isRefused = error instanceof RefusedAddress || (error as Error).cause instanceof RefusedAddress
    return isRefused ? { outcome: 'inside' } : { outcome: 'silent', status: null }
  }
}

const findingOf = ({ status, mimeType, bytes }: Head): Finding => {
  if (status === 404 || status === 410) return { outcome: 'missing', status }
  if (status < 200 || status > 299) return { outcome: 'silent', status }
  if (mimeType && /^(text|image)\/|json$|xml$/.test(mimeType)) return { outcome: 'other', mimeType }
  const isTold = mimeType !== null && /^(audio|video)\/|^application\/ogg$/.test(mimeType)
  return { outcome: 'measured', bytes, mimeType: isTold ? mimeType : null }
}
