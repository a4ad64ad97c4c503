// A process of its own that runs the schedule, by a clock that may be wrong (CLOCK_OFFSET_MS), and that may die in the
// middle of a publication (DIE_AT names the collection whose new row is its last).
import config from '@payload-config'
import { getPayload } from 'payload'
import { startBackground } from '@/server/background'
import { runScheduleByClock } from '@/workflow/scheduling/runSchedule'

const payload = await getPayload({ config, disableOnInit: true })
const offset = Number(process.env.CLOCK_OFFSET_MS ?? 0)

if (process.env.DIE_AT) {
  const { create } = payload.db
  payload.db.create = async (args) => {
    const created = await create.call(payload.db, args)
    if (args.collection === process.env.DIE_AT) process.kill(process.pid, 'SIGKILL')
    return created
  }
}

const run = () => runScheduleByClock(payload, new Date(Date.now() + offset))
startBackground(payload, [{ name: 'schedule', every: 1_000, run }])
setInterval(() => undefined, 60_000)
process.stdout.write('ready\n')
