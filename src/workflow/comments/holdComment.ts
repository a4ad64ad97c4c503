// A comment with a protected name is kept from everybody but its author and who protects (access/heldComments), and told
// to nobody it is for, until somebody clears it or its author takes the name out.
import type { Payload, PayloadRequest } from 'payload'
import { heldComment } from '@/access/heldComments'
import type { Actor } from '@/access/roles'
import type { Comment } from '@/workflow/comments/comments'
import { readRealNamesToday } from '@/workflow/consent/consents'
import { nameFinder } from '@/workflow/core/checks/names'
import { endHold, holdBack } from '@/workflow/holds/holdBack'

export const holdComment = async (
  payload: Payload,
  { comment, actor }: { comment: Comment; actor: Actor },
  req: PayloadRequest,
): Promise<{ isHeld: boolean; wasHeld: boolean }> => {
  const { id, type, document, text, quote } = comment
  const key = heldComment + id
  const find = nameFinder(await readRealNamesToday(payload, req))
  const words = [text, quote?.exact, quote?.prefix, quote?.suffix]
  if (!words.some((one) => one && find(one)))
    return { isHeld: false, wasHeld: await endHold(payload, key, req) }
  const data = { places: [{ path: `comments.${id}`, code: 'comment' }] }
  await holdBack(payload, { key, type, document, actor, reason, data }, req)
  return { isHeld: true, wasHeld: false }
}

const reason =
  'A comment on this document has the real name of a person under protection. It is shown to its author and to you alone. Ask the author for the agreed name: the hold ends with the name. If it is somebody else’s name, mark this as done to show the comment to everybody.'
