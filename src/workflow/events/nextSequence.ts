// Events of one document share a partition key and are numbered in the order of the transactions: clocks of several
// servers may differ. Two changes of one document meet in its review, so the database lets one be first.
import type { Payload, PayloadRequest } from 'payload'

export const nextSequence = async (
  payload: Payload,
  partitionKey: string,
  req: PayloadRequest,
): Promise<number> => {
  const { docs } = await payload.db.find<{ place?: number }>({
    collection: 'outbox',
    where: { lane: { equals: partitionKey } },
    sort: '-place',
    limit: 1,
    pagination: false,
    select: { place: true },
    req,
  })
  return (docs[0]?.place ?? 0) + 1
}
