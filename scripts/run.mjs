// Runs a TypeScript file: `node --conditions=production scripts/run.mjs src/server.ts`. esbuild joins what is ours into a
// few files in a tenth of a second and leaves packages alone: a loader that looks at each of Payload's 3,000 files costs
// 4 seconds a start. The condition picks the files of lexical 0.50 that have no top-level await in import cycles: with
// the others, Node 20 leaves one start in four waiting for ever (exit code 13).
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

if (
  !/(^|\s)(-C|--conditions)[= ]production/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '))
) {
  process.stderr.write('Start this with `node --conditions=production`, as the scripts in package.json do.\n')
  process.exit(1)
}

const [node, , entry] = process.argv

/** In a process that ends: what esbuild asks of Node would make this one slower for as long as it serves (ADR 7). */
const { stdout: bundle, status } = spawnSync(
  node,
  [fileURLToPath(new URL('bundle.mjs', import.meta.url)), entry],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
)
// It has said what is wrong.
if (status !== 0) process.exit(1)

process.setSourceMapsEnabled(true)
process.argv.splice(1, 2, path.resolve(entry))
await import(pathToFileURL(bundle).href)
