// Runs a TypeScript file: `node --conditions=production scripts/run.mjs src/server.ts`. esbuild joins what is ours into a
// few files in a tenth of a second and leaves packages alone: a loader that looks at each of Payload's 3,000 files costs
// 4 seconds a start. The condition picks the files of lexical 0.50 that have no top-level await in import cycles: with
// the others, Node 20 leaves one start in four waiting for ever (exit code 13).
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

if (
  !/(^|\s)(-C|--conditions)[= ]production/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '))
) {
  process.stderr.write('Start this with `node --conditions=production`, as the scripts in package.json do.\n')
  process.exit(1)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = path.join(root, 'node_modules/.cache/imprimatur')

/** Files keep their own address although they end up in another one. */
const ownAddress = {
  name: 'own-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const address = JSON.stringify(pathToFileURL(file).href)
      return { loader: 'ts', contents: readFileSync(file, 'utf8').replaceAll('import.meta.url', address) }
    }),
}

const { outputFiles } = await build({
  entryPoints: [process.argv[2]],
  absWorkingDir: root,
  tsconfig: path.join(root, 'tsconfig.json'),
  plugins: [ownAddress],
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  outdir: cache,
  outExtension: { '.js': '.mjs' },
  write: false,
  logLevel: 'error',
})

const hash = createHash('sha256')
for (const { path: file, contents } of outputFiles) hash.update(file).update(contents)
const folder = path.join(cache, hash.digest('hex').slice(0, 16))

if (!existsSync(folder)) {
  // Written aside and renamed: another process that starts at this moment finds all of it or nothing.
  const aside = `${folder}.${process.pid}`
  for (const { path: file, contents } of outputFiles) {
    const target = path.join(aside, path.relative(cache, file))
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, contents)
  }
  try {
    renameSync(aside, folder)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
}

process.setSourceMapsEnabled(true)
process.argv.splice(1, 2, path.resolve(process.argv[2]))
await import(pathToFileURL(path.join(folder, path.basename(process.argv[1]).replace(/\.ts$/, '.mjs'))).href)
