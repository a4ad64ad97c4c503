// What differs between two contents, value by value, as the log keeps it. Pure and bounded.
import { createHash } from 'node:crypto'
import { type Content, isObject } from '@/content/content'

export interface ContentChange {
  /** `socialLinks.0.url`, `footer.fr`. */
  path: string
  /** `null`: there was nothing. */
  before: KeptValue
  after: KeptValue
}

/** A long text is kept as its hash: part of one could end inside of a name, which nobody would then find in it. */
type KeptValue = string | number | boolean | null | { characters: number; sha256: string }

export interface ContentChanges {
  changes: ContentChange[]
  /** How many are left out here. */
  more?: number
}

const most = 200
const longest = 1000

export const contentChanges = (before: Content, after: Content): ContentChanges => {
  const [old, now] = [valuesIn(before), valuesIn(after)]
  const paths = [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .sort()
  const changes = paths
    .slice(0, most)
    .map((path) => ({ path, before: kept(old.get(path)), after: kept(now.get(path)) }))
  return paths.length > most ? { changes, more: paths.length - most } : { changes }
}

/** Single values by their paths. */
const valuesIn = (value: unknown, path = ''): Map<string, unknown> => {
  if (!Array.isArray(value) && !isObject(value)) return new Map([[path, value]])
  return new Map(
    Object.entries(value).flatMap(([name, part]) => [...valuesIn(part, path ? `${path}.${name}` : name)]),
  )
}

const kept = (value: unknown): KeptValue => {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  const text = String(value)
  return text.length <= longest ? text : { characters: text.length, sha256: sha256(text) }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
