// A newsroom in a process of its own, without the panel, that a test may kill. Tells its parent where it answers.
import { startServer } from '@/server/startServer'

const { url } = await startServer({ admin: 'off', background: true, variables: { PORT: '0' } })
process.send?.({ url })
process.on('disconnect', () => process.exit(0))
