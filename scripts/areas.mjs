// `npm run areas` holds the direction of imports: which area may import which says the table in docs/architecture.md, and
// no file may import itself through others. What is known to break this is counted in areas.baseline.json, which should
// only shrink: `npm run areas write` takes the counts of today, `npm run areas list` lists them.
import { readFileSync, writeFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const baseline = 'scripts/areas.baseline.json'

/** `| \`workflow\` | what it is | access, content |`: one row an area; `everything` is free. */
function readTable() {
  const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `(\w+)` *\|[^|]*\|([^|]*)\|$/gm)
  return new Map([...rows].map(([, area, allowed]) => [area, allowed.trim().split(/, */)]))
}

const areaOf = (path) => path.split('/')[1]

function forbid([area, allowed]) {
  if (allowed.includes('everything')) return []
  return {
    name: area,
    severity: 'error',
    from: { path: `^src/${area}/` },
    to: { path: '^src/', pathNot: `^src/((${[area, ...allowed].join('|')})/|[a-z]+-types.ts$)` },
  }
}

const noCycle = { name: 'cycle', severity: 'error', from: {}, to: { circular: true } }

async function findViolations() {
  const areas = readTable()
  const { output } = await cruise(
    ['src'],
    {
      tsPreCompilationDeps: true,
      includeOnly: '^src/',
      exclude: 'migrations/',
      ruleSet: { forbidden: [...areas].flatMap(forbid).concat(noCycle) },
      tsConfig: { fileName: 'tsconfig.json' },
      validate: true,
    },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  )
  const unknown = output.modules.filter(
    ({ source }) => /^src\/.+\//.test(source) && !areas.has(areaOf(source)),
  )
  return [
    ...output.summary.violations.map(describe),
    ...unknown.map(({ source }) => ({ kind: 'no area', text: source })),
  ].sort((one, other) => one.kind.localeCompare(other.kind))
}

const describe = ({ rule, from, to, cycle }) =>
  rule.name === 'cycle'
    ? { kind: 'cycle', text: [from, ...cycle.map(({ name }) => name)].join(' > ') }
    : { kind: `${rule.name} > ${areaOf(to)}`, text: `${from} > ${to}` }

const violations = await findViolations()
const counts = {}
for (const { kind } of violations) counts[kind] = (counts[kind] ?? 0) + 1

if (process.argv[2] === 'write') writeFileSync(baseline, `${JSON.stringify(counts, null, 2)}\n`)
const known = JSON.parse(readFileSync(baseline, 'utf8'))
const differing = new Set(
  [...Object.keys(known), ...Object.keys(counts)].filter((kind) => known[kind] !== counts[kind]),
)
for (const kind of differing) {
  process.stderr.write(`${kind}: ${counts[kind] ?? 0} instead of ${known[kind] ?? 0}\n`)
  process.exitCode = 1
}
for (const { kind, text } of violations)
  if (differing.has(kind) || process.argv[2] === 'list') process.stderr.write(`  ${kind}: ${text}\n`)
