// The number of the newest edition of each of these issues, now or at a moment; nothing for one without editions.
import type { Payload, PayloadRequest } from 'payload'

interface From {
  at?: string | undefined
  req?: PayloadRequest | undefined
}

export const newestEditions = async (
  payload: Payload,
  issues: readonly string[],
  { at, req }: From = {},
): Promise<Map<string, number>> => {
  const newest = new Map<string, number>()
  if (issues.length === 0) return newest
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'editions',
    where: {
      and: [{ issue: { in: [...issues] } }, ...(at === undefined ? [] : [{ at: { less_than_equal: at } }])],
    },
    select: { issue: true, sequence: true },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  for (const { issue, sequence } of docs)
    newest.set(String(issue), Math.max(newest.get(String(issue)) ?? 0, Number(sequence)))
  return newest
}
