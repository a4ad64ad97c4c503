// Starts one mongod as a replica set of one for the whole run, or takes the one that TEST_MONGODB_URI names.
import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { memoryFolder } from './memoryFolder.js'
import { makePreparedFolder } from './preparedFolder.js'

export default async function mongodbSetup() {
  await makePreparedFolder()
  // The browser's set-up asks for it too.
  if (process.env.TEST_MONGODB_BASE) return
  if (process.env.TEST_MONGODB_URI) {
    process.env.TEST_MONGODB_BASE = process.env.TEST_MONGODB_URI
    return
  }
  const port = await freePort()
  const folder = await mkdtemp(path.join(await memoryFolder(), 'imprimatur-mongod-'))
  const server = spawn(process.env.TEST_MONGOD, mongodArguments(folder, port), { stdio: 'ignore' })
  globalThis.testMongod = { server, folder }
  process.once('exit', () => server.kill())
  await initiate(port, server)
  process.env.TEST_MONGODB_BASE = `mongodb://127.0.0.1:${port}/?replicaSet=tests`
}

const mongodArguments = (folder, port) => [
  ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'tests'],
  ...['--wiredTigerCacheSizeGB', '0.5', '--oplogSize', '64', '--nounixsocket'],
  ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
  // Dropped databases keep their files for as long as their past may be read, five minutes by itself, and until the next
  // checkpoint: of eighty of them, with 360 files each, mongod would have too many open.
  ...['--setParameter', 'minSnapshotHistoryWindowInSeconds=1', '--syncdelay', '2'],
]

async function initiate(port, server) {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 20_000,
  })
  try {
    const admin = (await client.connect()).db('admin')
    await admin.command({
      replSetInitiate: { _id: 'tests', members: [{ _id: 0, host: `127.0.0.1:${port}` }] },
    })
    for (let turn = 0; turn < 400; turn += 1) {
      if ((await admin.command({ hello: 1 })).isWritablePrimary) return
      await sleep(50)
    }
    throw new Error('The replica set of the tests has no primary after 20 s.')
  } catch (error) {
    server.kill()
    throw error
  } finally {
    await client.close()
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
