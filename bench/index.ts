// `npm run bench`: times the product beside others and beside itself, side by side in one run, each server and the load
// in processes of their own. Ratios of one run are what counts; absolute numbers are the machine's.
import { Console } from 'node:console'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { leaveFirstCore } from './child'
import { benchDelivery, type Effort } from './delivery'
import { benchGrowth } from './growth'
import { benchHits } from './hits'
import { benchMisses, type MissBench } from './misses'
import { startNewsroom } from './newsroom'
import { benchPanel } from './panel'
import { benchTruth } from './truth'
import { benchVisible } from './visible'
import { benchWorkflow } from './workflow'
import { benchWrites, type WriteBench } from './writes'

const help = `npm run bench -- [options]
  --documents N     live documents in the data set (5000; up to 1000000)
  --base N          those of the small one that it is compared with (5000, at most a tenth of N)
  --transitions N   length of the log of the document whose workflow is asked (200)
  --rounds N        how often each measurement is made, in turn with the others (5)
  --seconds N       length of each (1)
  --writes N        writes of each kind in a round, beside Payload's own (20; 0: none)
  --items N         items of the issue that is released (60)
  --only PART       writes: nothing but the writes; misses: nothing but answers made anew, beside plain Payload;
                    hits: a hit without what ADR 26 takes from inside of Node; panel: the admin panel in Chromium,
                    beside plain Payload's, and nothing else asks for it
  --truth           read 10,000 times during 200 publications too, and fail on an old answer
  --mongodb URL     measure on this server, in databases of its own, instead of on SQLite files
  --json FILE       write all numbers
`

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '5000' },
    base: { type: 'string', default: '5000' },
    transitions: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    writes: { type: 'string', default: '20' },
    items: { type: 'string', default: '60' },
    only: { type: 'string' },
    truth: { type: 'boolean', default: false },
    mongodb: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const out = new Console(process.stdout)

if (values.help) process.stdout.write(help)
else {
  leaveFirstCore()
  if (values.only === 'hits') out.table(await benchHits(effort()))
  else if (values.only === 'misses') await runMisses()
  else if (values.only === 'panel') await runPanel()
  else await runAll()
}

async function runPanel() {
  const { mongodb } = values
  const documents = whole('documents', 1_000, 1_000_000)
  const bench = await benchPanel({ documents, mongodb, rounds: whole('rounds', 1, 100) })
  out.table(bench.rows)
  out.table(bench.ratios)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(bench, null, 2)}\n`)
}

async function runMisses() {
  const newsroom = await startNewsroom({
    documents: whole('documents', 1_000, 1_000_000),
    mongodb: values.mongodb,
    transitions: 0,
  })
  try {
    const bench = await benchMisses(newsroom, effort())
    out.table(bench.rows)
    out.table({ ...bench.ratios, ...keptOf(bench) })
    if (values.json) writeFileSync(values.json, `${JSON.stringify(bench, null, 2)}\n`)
  } finally {
    await newsroom.stop()
  }
}

function keptOf({ fragments: { answers, bytes } }: MissBench) {
  return { 'fragments kept': answers, 'fragments, KB': Math.round(bytes / 1024) }
}

function effort(): Effort {
  return { rounds: whole('rounds', 1, 100), seconds: Number(values.seconds) }
}

async function runAll() {
  const writes = await runWrites()
  if (values.only !== 'writes') await run(writes)
  else if (values.json) writeFileSync(values.json, `${JSON.stringify(writes, null, 2)}\n`)
}

async function runWrites(): Promise<WriteBench | undefined> {
  const times = whole('writes', 0, 10_000)
  if (times === 0) return undefined
  const effort = { times, rounds: whole('rounds', 1, 100), items: whole('items', 1, 1_000) }
  const bench = await benchWrites({ ...effort, mongodb: values.mongodb })
  out.table(bench.rows)
  return bench
}

async function run(writes: WriteBench | undefined) {
  const documents = whole('documents', 1_000, 1_000_000)
  const base =
    documents <= 5_000 ? Math.ceil(documents / 10) : Math.min(whole('base', 100, 1_000_000), documents / 10)
  const { mongodb } = values
  const small = await startNewsroom({ documents: base, mongodb, transitions: 0 })
  const large = await startNewsroom({
    documents,
    mongodb,
    transitions: whole('transitions', 0, 100_000),
  }).catch(async (error) => {
    await small.stop()
    throw error
  })
  try {
    const workflow = await benchWorkflow(large)
    const delivery = await benchDelivery(large, effort())
    const misses = await benchMisses(large, effort())
    const growth = await benchGrowth(small, large, effort())
    const { memory, fragments } = await large.usage()
    const visible = await benchVisible(large, { otherProcess: mongodb !== undefined })
    const truth = values.truth ? await benchTruth(large, { otherProcess: mongodb !== undefined }) : []
    const ratios = { ...delivery.ratios, ...misses.ratios, missGrowth: growth.missGrowth, ...writes?.ratios }
    out.table([...workflow.rows, ...delivery.rows])
    out.table(misses.rows)
    out.table(growth.rows)
    out.table([...visible, ...truth])
    out.table({
      ...ratios,
      documents,
      base,
      'filled in, s': large.filledIn,
      'indexed in, s': large.indexedIn,
      'memory, MB': Math.round(memory / 1024 ** 2),
      ...keptOf({ ...misses, fragments }),
    })
    const all = {
      ratios,
      documents,
      base,
      memory,
      visible,
      truth,
      workflow: workflow.rows,
      delivery: delivery.rows,
      misses: misses.rows,
      fragments,
      growth: growth.rows,
      writes,
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`)
  } finally {
    await Promise.all([small.stop(), large.stop()])
  }
}

type WholeOption = 'documents' | 'base' | 'transitions' | 'rounds' | 'writes' | 'items'

function whole(name: WholeOption, min: number, max: number): number {
  const value = Number(values[name])
  if (Number.isInteger(value) && value >= min && value <= max) return value
  process.stderr.write(`--${name} takes a whole number from ${min} to ${max}.\n`)
  process.exit(1)
}
