// The log of the workflow: one record for every change of stage, never edited.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/workflow/roles'

export interface TransitionRecord {
  type: string
  document: string
  action: string
  from: string
  to: string
  revision: string | null
  actor: Actor
  at: string
  comment?: string | undefined
  override?: boolean
}

export const recordTransition = async (
  payload: Payload,
  { actor, ...record }: TransitionRecord,
  req: PayloadRequest,
): Promise<void> => {
  await payload.db.create({
    collection: 'transitions',
    data: {
      ...record,
      actor: actor.id,
      actorName: actor.name,
      roles: [...actor.roles],
      requestId: req.headers?.get('x-request-id') ?? null,
    },
    req,
  })
}
