import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { MongoClient } from 'mongodb'

export default async function mongodbTeardown() {
  const { server, folder } = globalThis.testMongod ?? {}
  if (!server) return dropDatabases()
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await rm(folder, { recursive: true, force: true })
}

/** On a server that was there before and stays. */
async function dropDatabases() {
  const client = await MongoClient.connect(process.env.TEST_MONGODB_BASE)
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
  const own = databases.filter(({ name }) => name.startsWith(process.env.TEST_MONGODB_NAME))
  for (const { name } of own) await client.db(name).dropDatabase()
  await client.close()
}
