import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { removePreparedFolder } from './preparedFolder.js'

export default async function mongodbTeardown() {
  const { server, folder } = globalThis.testMongod ?? {}
  if (!server) await dropPrepared(path.basename(process.env.TEST_PREPARED))
  await removePreparedFolder()
  if (!server || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await rm(folder, { recursive: true, force: true })
}

/** From a server that outlives the run: what preparedNewsroom.ts made there. */
async function dropPrepared(prefix) {
  const client = await MongoClient.connect(process.env.TEST_MONGODB_BASE)
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
  for (const { name } of databases) if (name.startsWith(prefix)) await client.db(name).dropDatabase()
  await client.close()
}
