// `npm run bench`: times the product beside others and beside itself, side by side in one run, each server and the load
// in processes of their own. Ratios of one run are what counts; absolute numbers are the machine's.
import { Console } from 'node:console'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchDelivery } from './delivery'
import { startNewsroom } from './newsroom'
import { benchWorkflow } from './workflow'

const help = `npm run bench -- [options]
  --documents N     documents in the data set (5000)
  --transitions N   length of the log of the document whose workflow is asked (200)
  --seconds N       length of each measurement (3); each is made three times, in turn
  --mongodb URL     measure on this database instead of an SQLite file; it is filled, take an empty one
  --json FILE       write all numbers
`

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '5000' },
    transitions: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '3' },
    mongodb: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(help)
else await run()

async function run() {
  const documents = Number(values.documents)
  const newsroom = await startNewsroom({ mongodb: values.mongodb, transitions: Number(values.transitions) })
  try {
    const workflow = await benchWorkflow(newsroom)
    const delivery = await benchDelivery(newsroom, { documents, seconds: Number(values.seconds) })
    const out = new Console(process.stdout)
    out.table([...workflow.rows, ...delivery.rows])
    out.table(delivery.ratios)
    if (values.json)
      writeFileSync(values.json, JSON.stringify({ ...delivery, workflow: workflow.rows }, null, 2))
  } finally {
    await newsroom.stop()
  }
}
