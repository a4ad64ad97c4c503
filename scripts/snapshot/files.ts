// The files of a snapshot: written under a name that says what was asked, each name once.

import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Normalise } from './normalise'

export class SnapshotFiles {
  readonly #written = new Set<string>()

  constructor(
    readonly folder: string,
    readonly normalise: Normalise,
  ) {}

  get count(): number {
    return this.#written.size
  }

  async write(name: string, content: string): Promise<void> {
    const file = fileName(this.normalise(name))
    if (this.#written.has(file)) throw new Error(`The snapshot would write ${file} twice.`)
    this.#written.add(file)
    const target = path.join(this.folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, `${this.normalise(content)}\n`)
  }
}

const longest = 150

/** Letters that every file system takes; long names end with a hash of all of it. */
const fileName = (name: string): string =>
  name
    .split('/')
    .map((part) => part.replace(/[^\w.=,+-]+/g, '_'))
    .map((part) => (part.length > longest ? `${part.slice(0, longest)}~${shortHash(part)}` : part))
    .join('/')

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** JSON of one line on many: strings, numbers and the order of keys stay as they came. */
export const indented = (json: string): string => {
  let level = 0
  const line = () => `\n${'  '.repeat(level)}`
  return (json.match(/"(?:[^"\\]|\\.)*"|\[\s*\]|\{\s*\}|[[\]{},:]|[^\s[\]{},:"]+/g) ?? [])
    .map((token) => {
      if (token === '{' || token === '[') level += 1
      if (token === '}' || token === ']') level -= 1
      if (token === '}' || token === ']') return line() + token
      if (token === '{' || token === '[' || token === ',') return token + line()
      return token === ':' ? ': ' : token
    })
    .join('')
}
