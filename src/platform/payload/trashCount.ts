// Payload 3.90.1: the trash view asks for everything that lies in the trash, to count it, and offers to empty it by that.
// Issue: none found
// Until: ListEmptyTrashButton asks for a count. Here it gets a page, whose `totalDocs` is the count.
import type { Where } from 'payload'

/** Whether this is that question, word for word. */
export const countsTrash = ({ trash, where }: { trash?: unknown; where?: unknown }): boolean => {
  const [[path, condition] = [], ...others] = Object.entries((where ?? {}) as Where)
  return (
    isTrue(trash) &&
    path === 'deletedAt' &&
    others.length === 0 &&
    isTrue((condition as { exists?: unknown } | undefined)?.exists)
  )
}

const isTrue = (value: unknown): boolean => value === true || value === 'true'
