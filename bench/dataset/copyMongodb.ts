// Copies originals inside of MongoDB: a document, its review and its publication, by many at once.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BSON, type Document } from 'mongodb'
import type { Payload } from 'payload'
import type { Copies } from './index'

const batch = 1_000

export async function copyInMongodb(payload: Payload, copies: Copies[]): Promise<void> {
  for (const one of copies) await copyOne(payload, one)
}

async function copyOne(payload: Payload, { original, first, step, last }: Copies): Promise<void> {
  const { type, id, token } = original
  const { connection } = payload.db as unknown as MongooseAdapter
  const found = await Promise.all([
    connection
      .collection(type)
      .find({ _id: new BSON.ObjectId(id) as never })
      .toArray(),
    connection.collection('reviews').find({ document: id }).toArray(),
    connection.collection('publications').find({ document: id }).toArray(),
  ])
  const rows = found.flat() as Document[]
  const ids = rows.map((row) => String(row._id))
  for (const [index, name] of [type, 'reviews', 'publications'].entries())
    for (const row of found[index] ?? []) {
      const text = BSON.EJSON.stringify(row)
      let waiting: Document[] = []
      const send = async () => {
        if (waiting.length > 0)
          await connection
            .collection(name)
            .insertMany(waiting as never[], { ordered: false, writeConcern: { w: 1 } })
        waiting = []
      }
      for (let n = first; n < last; n += step) {
        const copy = ids
          .reduce(
            (all, one) => all.replaceAll(one, one.slice(0, 12) + n.toString(16).padStart(12, '0')),
            text,
          )
          .replaceAll(token, token.slice(0, -1) + String(n).padStart(7, '0'))
        waiting.push(dated(BSON.EJSON.parse(copy) as Document, n))
        if (waiting.length >= batch) await send()
      }
      await send()
    }
}

const names = ['createdAt', 'updatedAt', 'firstPublishedAt', 'publishedAt']

const dated = (row: Document, n: number): Document => {
  const at = new Date(1_577_836_800_000 + n * 60_000)
  for (const name of names) if (row[name]) row[name] = at
  return row
}
