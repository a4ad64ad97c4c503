// Payload as it comes, without Next, on the database of a newsroom: its own REST, with the indexes that somebody would
// give it who asks for the newest ten and for one by its slug.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { stockConfig } from './stockConfig'
import { usage } from './usage'

const config = await stockConfig(String(process.env.DATABASE_URL))
const payload = await getPayload({ config })
await addIndexes(payload)

const server = createServer(async (request, response) => {
  const answer = await handleEndpoints({ config, request: toRequest(request) })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(await answer.text())
})

const toRequest = ({ url, method = 'GET', headers }: IncomingMessage) =>
  new Request(`http://${headers.host}${url}`, { method, headers: headers as Record<string, string> })

async function addIndexes({ db }: Payload) {
  if (db.name === 'mongoose') {
    const articles = (db as unknown as MongooseAdapter).connection.collection('articles')
    await articles.createIndex({ _status: 1, createdAt: -1 })
    await articles.createIndex({ slug: 1, _status: 1 })
    return
  }
  const { client } = db as unknown as SQLiteAdapter
  await client.execute('CREATE INDEX plain_newest ON articles (_status, created_at)')
  await client.execute('CREATE INDEX plain_slug ON articles (slug, _status)')
}

server.listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.on('message', () => process.send?.(usage()))
process.on('disconnect', () => void payload.destroy().then(() => process.exit(0)))
