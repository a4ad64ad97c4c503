// The shelves on MongoDB: one index a sort order, each with an entry for every shelf a publication stands on.
import type { Collection } from 'mongodb'
import { type OrderName, orders } from './orders'
import { shelveEarlierOnMongodb } from './shelveEarlier'

export const prepareMongodbShelves = async (publications: Collection): Promise<void> => {
  await publications.createIndexes(
    (Object.keys(orders) as OrderName[]).map((order) => ({
      name: `shelves_${order}`,
      key: { shelves: 1, [order]: 1, ...(order === 'document' ? {} : { document: 1 }) },
    })),
  )
  const { filter, update } = shelveEarlierOnMongodb
  await publications.updateMany(filter, update)
}
