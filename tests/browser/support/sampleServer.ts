// A server without a panel that fills itself with the sample newsroom; a process of its own, ended by SIGTERM.
import { runProcess } from '@/server/runProcess'
import { startServer } from '@/server/startServer'

await runProcess(async () => {
  const server = await startServer({ admin: 'off', background: false })
  const { loadSample } = await import('@/sample/load')
  await loadSample(server.payload)
  return server
})
