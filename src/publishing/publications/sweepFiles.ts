// Kept files that no publication shows: of a publication that was rolled back, or of a take-down that ended before its files
// were gone. All others stay, for the mails and for looking back: publications are never deleted.
import type { Payload } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import { currentTime } from '@/platform/database/clock'
import { dropFile, keptBefore } from '@/platform/uploads/keptFiles'
import { namesIn } from '@/publishing/publications/files'

/** Longer than any transaction: what is being published now is kept already and not yet shown. */
const hour = 3_600_000

/** @param before in milliseconds since 1970; what was kept since waits for the next run */
export const sweepFiles = async (
  payload: Payload,
  before = currentTime().getTime() - hour,
): Promise<void> => {
  const old = await keptBefore(mediaDirectory(), before)
  if (old.length === 0) return
  const shown = await shownNames(payload)
  for (const name of old.filter((one) => !shown.has(one))) {
    await dropFile(mediaDirectory(), name)
    payload.logger.info({ file: name }, 'A kept file that nothing shows was removed.')
  }
}

const shownNames = async (payload: Payload): Promise<Set<string>> => {
  const { docs } = await payload.db.find<{ content?: Record<string, unknown> }>({
    collection: 'publications',
    where: { type: { equals: 'media' } },
    select: { content: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.flatMap(({ content }) => namesIn(content ?? {})))
}
