// The addresses of a rich text as they were meant, wherever in it they stand: links, and blocks with an address.
import { isObject } from '@/content/content'
import { repairAddress } from '@/content/repairAddress'

/** The same value where there is nothing to repair. */
export const repairLinks = <T>(value: T): T => repaired(value) as T

const repaired = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const parts = value.map(repaired)
    return parts.some((part, index) => part !== value[index]) ? parts : value
  }
  if (!isObject(value)) return value
  const changes = Object.entries(value)
    .map(([key, part]) => [key, isAddress(value, key, part) ? repairAddress(part) : repaired(part)] as const)
    .filter(([key, part]) => part !== value[key])
  return changes.length > 0 ? { ...value, ...Object.fromEntries(changes) } : value
}

/** Of the fields of a link, a button or an embed. */
const isAddress = (owner: Record<string, unknown>, key: string, part: unknown): part is string =>
  key === 'url' &&
  typeof part === 'string' &&
  (typeof owner.blockType === 'string' || typeof owner.linkType === 'string')
