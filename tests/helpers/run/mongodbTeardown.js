import { once } from 'node:events'
import { rm } from 'node:fs/promises'

export default async function mongodbTeardown() {
  const { server, folder } = globalThis.testMongod ?? {}
  if (!server) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await rm(folder, { recursive: true, force: true })
}
