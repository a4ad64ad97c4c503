// Payload 3.90.1: on MongoDB the collection of globals is made by the first write of one, inside its transaction: of two
// first writes at once, one fails.
// Issue: none found
// Until: the adapter makes the collection when it connects.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

export const createGlobalsCollection = async ({ globals }: MongooseAdapter): Promise<void> => {
  await globals?.createCollection()
}
