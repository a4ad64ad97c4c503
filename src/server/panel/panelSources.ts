// The files that the panel's bundle is made of, found by following imports from src/app; and one hash over them all.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const settings = ['package-lock.json', 'next.config.mjs', 'src/platform/payload/localCodeEditor.cjs']
const source = /\.(tsx?|[cm]?js|s?css|svg)$/
const endings = ['', '.ts', '.tsx', '.js', '.css', '.scss', '/index.ts', '/index.tsx']
const imports = /(?:from|import)\s*\(?\s*['"]((?:@\/|\.{1,2}\/)[^'"]+)['"]/g

/** SHA-256 over the names and contents of everything that goes into the panel. */
export function hashPanelSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of panelSources(root)) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Absolute names, sorted. */
export function panelSources(root: string): string[] {
  const app = path.join(root, 'src/app')
  const known = new Set(settings.map((file) => path.join(root, file)).filter((file) => existsSync(file)))
  const waiting = readdirSync(app, { recursive: true, encoding: 'utf8' }).map((file) => path.join(app, file))
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (known.has(file) || !source.test(file)) continue
    known.add(file)
    waiting.push(...importedBy(file, root))
  }
  return [...known].sort()
}

function importedBy(file: string, root: string): string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(imports)].map(([, name]) => name ?? '')
  return names.flatMap((name) => {
    const target = name.startsWith('@/')
      ? path.join(root, 'src', name.slice(2))
      : path.resolve(path.dirname(file), name)
    return (
      endings
        .map((ending) => target + ending)
        .find((one) => statSync(one, { throwIfNoEntry: false })?.isFile()) ?? []
    )
  })
}
