// For `npm run audit:verify`: the editions that are no longer what was frozen, or that the log does not know so.
import type { Payload } from 'payload'
import { isIntact } from '@/publishing/editions/edition'
import { findEditions } from '@/publishing/editions/readEditions'

export interface BrokenEdition {
  issue: string
  sequence: number
  /** `changed`: its hash is not that of its content. `unknown`: the log has another hash for it, or none. */
  because: 'changed' | 'unknown'
}

export const findBrokenEditions = async (payload: Payload): Promise<BrokenEdition[]> => {
  const broken: BrokenEdition[] = []
  const heads = await findEditions(payload, {}, { heads: true })
  for (const { id, issue, sequence } of heads) {
    const [edition] = await findEditions(payload, { id: { equals: id } })
    if (!edition) continue
    if (!isIntact(edition)) broken.push({ issue, sequence, because: 'changed' })
    else if (!(await isLogged(payload, edition))) broken.push({ issue, sequence, because: 'unknown' })
  }
  return broken
}

interface Logged {
  details?: { edition?: { sequence: number; hash: string } }
}

/** The publication of the issue names each edition by the hash it went out with. */
const isLogged = async (
  payload: Payload,
  { issue, sequence, originalHash }: { issue: string; sequence: number; originalHash: string },
): Promise<boolean> => {
  const { docs } = await payload.db.find<Logged>({
    collection: 'transitions',
    where: {
      and: [
        { type: { equals: 'issues' } },
        { document: { equals: issue } },
        { action: { equals: 'publish' } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  return docs.some(
    ({ details }) => details?.edition?.sequence === sequence && details.edition.hash === originalHash,
  )
}
