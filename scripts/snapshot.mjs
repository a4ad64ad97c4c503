// `npm run snapshot -- FOLDER [--database mongodb]`: enters the same newsroom as ever into a fresh database and writes one
// file per answer into FOLDER. Two folders of one database with the same bytes: behaviour is the same (docs/contributing.md).
import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { databases, end, runOnScratchDatabase } from './scratchDatabase.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string', default: 'sqlite' } },
})
const [target] = positionals
const { database } = values

if (positionals.length !== 1 || !databases.includes(database))
  end('Usage: npm run snapshot -- FOLDER [--database sqlite|mongodb]')
if ((await readdir(target).catch(() => [])).length > 0) end(`${target} is not empty.`)

await runOnScratchDatabase(['scripts/snapshot/index.ts', target], {
  database,
  node: ['--import', './scripts/snapshot/orderedIds.mjs'],
})
