// Every index exists before the first request, at the price of one command a collection: Mongoose sends one an index.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Model = MongooseAdapter['collections'][string]

/** Creates the collections too. @throws MongoServerError for an index that what is stored forbids */
export const ensureIndexes = async ({ collections, versions }: MongooseAdapter): Promise<void> => {
  await Promise.all([...Object.values(collections), ...Object.values(versions)].map(createIndexes))
}

const createIndexes = async ({ collection, schema }: Model): Promise<void> => {
  const indexes = schema.indexes().map(([key, options]) => ({ ...options, key }))
  if (indexes.length > 0) await collection.createIndexes(indexes as never)
}
