// The list indexes on MongoDB: one index a sort order, each with an entry for every list a publication stands in.
import type { Collection } from 'mongodb'
import { renewOnMongodb } from './earlier'
import { type OrderName, orders } from './orders'

export const prepareMongodbLists = async (publications: Collection): Promise<void> => {
  const names = Object.keys(orders) as OrderName[]
  await publications.createIndexes(
    names.map((order) => ({
      name: `lists_${order}`,
      key: { lists: 1, [order]: 1, ...(order === 'document' ? {} : { document: 1 }) },
    })),
  )
  await renewOnMongodb(publications)
}
