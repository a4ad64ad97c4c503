// Marks a task as done by a person of one of its roles. A task that comes up again is opened anew.
import type { Payload, PayloadRequest } from 'payload'
import { nameRoles } from '@/access/actor'
import { heldComment } from '@/access/heldComments'
import { type Actor, may, type Role, rolesThatMay } from '@/access/roles'
import { secretTasks } from '@/access/tasksForThem'
import { inTransaction } from '@/platform/database/inTransaction'
import { isId } from '@/platform/database/isId'
import { MissingError, PersonError, StateError } from '@/platform/errors'
import { notifyOfCleared } from '@/workflow/comments/notifyOfComment'

interface Task {
  id: string
  key: string
  kind: string
  roles?: Role[] | null
  data?: { revision?: string } | null
  doneAt?: unknown
}

interface Finishing {
  id: string
  actor: Actor
  revision?: string | undefined
  now: Date
}

/** @throws {PersonError} 403, {MissingError} 404, {StateError} 409 */
export const finishTask = (
  payload: Payload,
  { id, actor, revision, now }: Finishing,
  outer: PayloadRequest,
): Promise<Record<string, unknown>> =>
  inTransaction(
    payload,
    async (req) => {
      const task = await readTask(payload, { id, actor }, req)
      const roles = [...(task.roles ?? []), ...rolesThatMay('administer')]
      if (!actor.roles.some((role) => roles.includes(role)))
        throw new PersonError(`This task is for ${nameRoles(roles)}.`)
      if (task.doneAt) throw done()
      if (task.kind === 'realName') refuseUnread(task, revision)
      const saved = await payload.db.updateOne({
        collection: 'tasks',
        where: { and: [{ id: { equals: id } }, { key: { equals: task.key } }] },
        // The key is free again for the next time.
        data: { ...task, key: `${task.key}#${id}`, doneAt: now.toISOString(), doneBy: actor.id },
        req,
      })
      if (!saved) throw done()
      if (task.key.startsWith(heldComment))
        await notifyOfCleared(payload, task.key.slice(heldComment.length), req)
      return { ...saved }
    },
    { req: outer },
  )

/** What is cleared is the text that somebody read, not one that was saved meanwhile. */
const refuseUnread = ({ data }: Task, revision: string | undefined): void => {
  if (!data?.revision || data.revision === revision) return
  throw new StateError(
    'Send the `revision` of the text that you read. It is no longer the newest one, or none was sent.',
    { revision: data.revision },
  )
}

const done = () => new StateError('This task is done already.')

const readTask = async (
  payload: Payload,
  { id, actor }: { id: string; actor: Actor },
  req: PayloadRequest,
): Promise<Task> => {
  const where = { id: { equals: id } }
  const found = isId(payload, id) && (await payload.db.findOne<Task>({ collection: 'tasks', where, req }))
  if (!found || (isSecret(found) && !may(actor, 'protect'))) throw new MissingError('There is no such task.')
  return found
}

const isSecret = ({ kind }: Task): boolean => secretTasks.some((secret) => secret === kind)
