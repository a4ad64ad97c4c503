// Tells who protects of a name in the words that somebody said with an action; others do not get to read them (withhold).
import type { Payload, PayloadRequest } from 'payload'
import { nameFinder } from '@/workflow/core/checks/names'
import { holdBack } from '@/workflow/holds/holdBack'
import type { Work } from '@/workflow/reviews/action'

export const holdWords = async (
  payload: Payload,
  { request, content }: Work,
  req: PayloadRequest,
): Promise<void> => {
  const { type, id, action, actor, comment } = request
  if (!comment || !nameFinder(content.realNames ?? [])(comment)) return
  const hold = { type, document: id, actor, reason, data: { places: [{ path: 'comment', code: action }] } }
  await holdBack(payload, { ...hold, key: `realName:log:${type}:${id}` }, req)
}

const reason =
  'The log of this document has the real name of a person under protection in the words of an entry. They are shown to who said them and to you alone. Speak with the person, then mark this as done.'
