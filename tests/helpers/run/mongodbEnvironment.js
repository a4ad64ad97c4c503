import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { OwnDatabase } from './environment.js'

export default class OnMongodb extends OwnDatabase {
  async makeDatabase() {
    const address = new URL(process.env.TEST_MONGODB_BASE)
    address.pathname = `/imprimatur-test-${randomUUID().slice(0, 18)}`
    this.address = address.href
    return this.address
  }

  async dropDatabase() {
    const client = await MongoClient.connect(this.address)
    await client.db().dropDatabase()
    await client.close()
  }
}
