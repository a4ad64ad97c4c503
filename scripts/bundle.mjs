// Joins a TypeScript file with what it imports of ours, by esbuild, and prints where the result is. Packages stay apart.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [entry] = process.argv.slice(2)
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
  entryPoints: [entry],
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

process.stdout.write(path.join(folder, path.basename(entry).replace(/\.ts$/, '.mjs')))
