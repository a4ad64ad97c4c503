// `npm run fuzz -- [--requests 10000] [--seed 1] [--database mongodb]`: asks `/api` for what nobody should, and says what
// broke (docs/contributing.md).
import { parseArgs } from 'node:util'
import { databases, end, runOnScratchDatabase } from './scratchDatabase.mjs'

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite' },
    requests: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})
const { database, requests, seed } = values

if (!databases.includes(database) || ![requests, seed].every((number) => /^\d{1,9}$/.test(number)))
  end('Usage: npm run fuzz -- [--requests 1000] [--seed 1] [--database sqlite|mongodb]')

await runOnScratchDatabase(['scripts/fuzz/index.ts', '--requests', requests, '--seed', seed], { database })
