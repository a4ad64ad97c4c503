// `npm start`: one Node process with Payload's API, the admin panel and the public side, or the part that ROLE names.
import '@/platform/log/dotenv'
import { logger } from '@/platform/log/logger'
import { runProcess } from './server/runProcess'
import { startServer } from './server/startServer'

await runProcess(async () => {
  const server = await startServer()
  logger.info({ url: server.url }, `Imprimatur answers at ${server.url}.`)
  return server
})
