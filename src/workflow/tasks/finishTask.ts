// Marks a task as done by a person of one of its roles. A task that comes up again is opened anew.
import type { Payload, PayloadRequest } from 'payload'
import { nameRoles } from '@/access/actor'
import { type Actor, type Role, rolesThatMay } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { isId } from '@/platform/database/isId'
import { MissingError, PersonError, StateError } from '@/platform/errors'

interface Task {
  id: string
  key: string
  roles?: Role[] | null
  doneAt?: unknown
}

/** @throws {PersonError} 403, {MissingError} 404, {StateError} 409 */
export const finishTask = (
  payload: Payload,
  { id, actor, now }: { id: string; actor: Actor; now: Date },
  outer: PayloadRequest,
): Promise<Record<string, unknown>> =>
  inTransaction(
    payload,
    async (req) => {
      const task = await readTask(payload, id, req)
      const roles = [...(task.roles ?? []), ...rolesThatMay('administer')]
      if (!actor.roles.some((role) => roles.includes(role)))
        throw new PersonError(`This task is for ${nameRoles(roles)}.`)
      if (task.doneAt) throw done()
      const saved = await payload.db.updateOne({
        collection: 'tasks',
        where: { and: [{ id: { equals: id } }, { key: { equals: task.key } }] },
        // The key is free again for the next time.
        data: { ...task, key: `${task.key}#${id}`, doneAt: now.toISOString(), doneBy: actor.id },
        req,
      })
      if (!saved) throw done()
      return { ...saved }
    },
    { req: outer },
  )

const done = () => new StateError('This task is done already.')

const readTask = async (payload: Payload, id: string, req: PayloadRequest): Promise<Task> => {
  const where = { id: { equals: id } }
  const found = isId(payload, id) && (await payload.db.findOne<Task>({ collection: 'tasks', where, req }))
  if (!found) throw new MissingError('There is no such task.')
  return found
}
