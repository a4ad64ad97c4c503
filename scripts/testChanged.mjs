// `npm run test:changed`: the tests nearest to what is not committed yet (in a clean tree, to the last commit), in under a
// minute. Unit tests are picked by what they import. Every test through HTTP imports the whole server: those are picked
// by name, on SQLite alone, nearest first, as many as fit. A change is proven by `npm run check`.
import { execFileSync, spawnSync } from 'node:child_process'
import { nearestTests } from '../tests/helpers/run/nearestTests.js'
import { readTimes } from '../tests/helpers/run/times.js'

const budgetSeconds = 60

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).split('\n').filter(Boolean)
const open = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')]
const changed = (open.length > 0 ? open : git('diff', '--name-only', 'HEAD~1')).filter((file) =>
  /\.(tsx?|m?js)$/.test(file),
)

const tests = git(
  'ls-files',
  '--cached',
  '--others',
  '--exclude-standard',
  'tests/api',
  'tests/access',
).filter((file) => file.endsWith('.test.ts'))
const { near, left } = nearestTests({ changed, tests, times: readTimes(), budgetSeconds })

process.stdout.write(`Changed: ${changed.join(', ') || 'nothing'}.\n`)
const run = (...words) =>
  spawnSync(process.execPath, ['scripts/test.mjs', ...words], { stdio: 'inherit' }).status
const statuses = [
  changed.length > 0 ? run('unit', '--findRelatedTests', ...changed) : 0,
  near.length > 0 ? run('sqlite', ...near) : 0,
]
process.stdout.write(`Near, but left out for time: ${left.join(', ') || 'none'}.\n`)
process.exitCode = statuses.find((status) => status !== 0) ?? 0
