// `generate` writes what is made from other sources: by Payload from the configuration (types, the panel's import map),
// by us from the description of /v1 (types for front ends) and from the heads of the corrections of Payload (their page).
// `generate:check` fails when a committed file is not what it
// would write. Neither opens a database.
import './withoutDatabase'
import { readFile, writeFile } from 'node:fs/promises'
import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { correctionsPage } from './corrections'
import { typesForFrontEnds } from './publicTypes'

const files = [
  'src/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  'src/public-types.ts',
  'docs/corrections.md',
]
const [mode] = process.argv.slice(2)

const read = () => Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))

const before = await read()
await generateTypes(await config, { log: false })
await generateImportMap(await config, { force: true, log: false })
await writeFile('src/public-types.ts', typesForFrontEnds())
await writeFile('docs/corrections.md', correctionsPage())
const after = await read()
const stale = files.filter((_, index) => before[index] !== after[index])

if (mode === 'check' && stale.length > 0) {
  for (const [index, file] of files.entries()) await writeFile(file, before[index] ?? '')
  process.stderr.write(`Not fresh: ${stale.join(', ')}. Run: npm run generate\n`)
  process.exitCode = 1
} else {
  process.stdout.write(stale.length > 0 ? `Written: ${stale.join(', ')}.\n` : 'Generated files are fresh.\n')
}
