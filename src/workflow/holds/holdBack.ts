// What has the real name of somebody under protection is stored and held back, and who protects is told: by a task that
// nobody else sees. Done by a person it clears what it holds; it ends by itself when the name is gone. Who wrote the name
// is answered as if it were any other, so each hold is a guess at most: many in a day are an alarm (see guessing.ts).
import type { Payload, PayloadRequest } from 'payload'
import { type Actor, may, rolesThatMay } from '@/access/roles'
import { currentTime } from '@/platform/database/clock'
import { countGuess } from '@/workflow/holds/guessing'
import { openTask } from '@/workflow/tasks/openTask'

export interface Hold {
  /** `realName:articles:{id}`: one at a time. */
  key: string
  type: string
  document: string
  actor: Actor
  /** What is held, and what clears it, as a sentence. */
  reason: string
  /** Where: paths and codes, and the revision they are in; never a name. */
  data: { revision?: string; places: { path: string; code: string }[] }
}

export const holdBack = async (payload: Payload, hold: Hold, req: PayloadRequest): Promise<void> => {
  const { actor, key, data, ...what } = hold
  const at = currentTime().toISOString()
  // A guest's words are those of the member of staff who invited them.
  const writer = actor.id === 'system' || may(actor, 'protect') ? undefined : (actor.voucher ?? actor.id)
  const isNew = await openTask(
    payload,
    { ...what, kind: 'realName', code: 'realName', roles: rolesThatMay('protect'), key, data, writer, at },
    req,
  )
  if (!isNew)
    await payload.db.updateOne({
      collection: 'tasks',
      where: { key: { equals: key } },
      data: { data },
      returning: false,
      req,
    })
  else if (writer) await countGuess(payload, { writer, at }, req)
}

/** Ends a hold because the name is gone; answers whether there was one. */
export const endHold = async (payload: Payload, key: string, req: PayloadRequest): Promise<boolean> => {
  const open = await payload.db.findOne<{ id: string }>({
    collection: 'tasks',
    where: { key: { equals: key } },
    req,
  })
  if (!open) return false
  await payload.db.updateOne({
    collection: 'tasks',
    id: open.id,
    data: { key: `${key}#${open.id}`, doneAt: currentTime().toISOString() },
    returning: false,
    req,
  })
  return true
}
