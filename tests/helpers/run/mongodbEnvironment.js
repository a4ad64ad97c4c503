import { MongoClient } from 'mongodb'
import { OwnDatabase } from './environment.js'

/** Each worker has one database, emptied after each file: its collections and some 200 indexes are made once. */
export default class OnMongodb extends OwnDatabase {
  async makeDatabase() {
    const address = new URL(process.env.TEST_MONGODB_BASE)
    address.pathname = `/${process.env.TEST_MONGODB_NAME}-${process.env.JEST_WORKER_ID}`
    this.address = address.href
    return this.address
  }

  async clearDatabase() {
    const client = await MongoClient.connect(this.address)
    const collections = await client.db().collections()
    await Promise.all(collections.map((collection) => collection.deleteMany({})))
    await client.close()
  }
}
