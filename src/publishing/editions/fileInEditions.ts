// Whether a file is public because an edition shows it: the mails of issues that are live keep their pictures, but for what
// was taken out of them.
import type { Payload } from 'payload'
import { type FileName, fileKey, filesIn } from '@/publishing/editions/filesIn'
import { findEditions } from '@/publishing/editions/readEditions'
import { publicationsOf } from '@/publishing/publications/read'

/** `withdrawn`: it went with a document that was taken down. */
export const fileInEditions = async (
  payload: Payload,
  file: FileName,
): Promise<'shown' | 'withdrawn' | undefined> => {
  const key = fileKey(file)
  const heads = await findEditions(payload, { files: { in: [key] } }, { heads: true })
  const live = await liveIssues(payload, [...new Set(heads.map(({ issue }) => issue))])
  let isWithdrawn = false
  for (const { id, issue, redactedAt } of heads) {
    const isInIt = redactedAt === null || (await stillHolds(payload, id, key))
    if (isInIt && live.has(issue)) return 'shown'
    isWithdrawn ||= !isInIt
  }
  return isWithdrawn ? 'withdrawn' : undefined
}

const liveIssues = async (payload: Payload, ids: readonly string[]): Promise<Set<string>> => {
  const live = await publicationsOf(
    payload,
    ids.map((id) => ({ collection: 'issues', id })),
  )
  return new Set(live.map(({ document }) => document))
}

const stillHolds = async (payload: Payload, id: string, key: string): Promise<boolean> =>
  (await findEditions(payload, { id: { equals: id } })).some((edition) => filesIn(edition).includes(key))
