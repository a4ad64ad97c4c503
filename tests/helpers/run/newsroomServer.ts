// A newsroom in a process of its own, without the panel, that a test may kill. Tells its parent where it answers.
// The test serves the same file to look into it: a server that opens it by itself would be refused.
import config from '@payload-config'
import { getPayload } from 'payload'
import { startServer } from '@/server/startServer'

const payload = await getPayload({ config, cron: true })
const { url } = await startServer({ payload, admin: 'off', background: true, variables: { PORT: '0' } })
process.send?.({ url })
process.on('disconnect', () => process.exit(0))
