// Editions from before they named the files they show: at the start of a process these are read from what was frozen.
import type { Payload } from 'payload'
import { editionKey } from '@/publishing/editions/edition'
import { filesIn } from '@/publishing/editions/filesIn'
import { findEditions } from '@/publishing/editions/readEditions'

const done = 'edition-files'

/** Costs one read once it is done. Any number of processes may do it at once: nothing that is hashed is touched. */
export const nameEarlierFiles = async (payload: Payload): Promise<void> => {
  if (await payload.kv.get(done)) return
  for (const { id } of await findEditions(payload, {}, { heads: true })) {
    const [edition] = await findEditions(payload, { id: { equals: id } })
    if (!edition || edition.files.length > 0) continue
    await payload.db.updateOne({
      collection: 'editions',
      id,
      data: { ...edition, key: editionKey(edition.issue, edition.sequence), files: filesIn(edition) },
      returning: false,
    })
  }
  await payload.kv.set(done, true)
}
