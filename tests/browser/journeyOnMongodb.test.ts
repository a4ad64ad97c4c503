// The same, where MongoDB keeps everything.
import { afterAll, describe } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { tellJourney } from './support/journey'

const base = process.env.TEST_MONGODB_BASE
const address = new URL(base ?? 'mongodb://localhost')
address.pathname = `/imprimatur-test-${crypto.randomUUID().slice(0, 18)}`

const onMongodb = base ? describe : describe.skip
onMongodb('an article on MongoDB', () => {
  tellJourney({ DATABASE_URL: address.href })

  afterAll(async () => {
    const client = await MongoClient.connect(address.href)
    await client.db().dropDatabase()
    await client.close()
  })
})
