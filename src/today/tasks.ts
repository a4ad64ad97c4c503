// The tasks that a person may finish, and the broken schedules of the texts they look after.
import type { Payload } from 'payload'
import { type Actor, may, type Role, rolesThatMay } from '@/access/roles'
import type { taskKinds } from '@/collections/tasks/collection'
import type { Asking, Found } from '@/today/found'

interface Task {
  id: unknown
  kind: keyof typeof taskKinds
  type: string
  document: string
  reason?: string | null
  roles?: Role[] | null
  openedAt: string | Date
}

/** More than anybody leaves open. */
const most = 500

/** The oldest first. For which roles a task is, is kept as JSON. */
export const findTasks = async (payload: Payload, { actor }: Asking): Promise<Found[]> => {
  const { docs } = await payload.db.find<Task>({
    collection: 'tasks',
    where: { doneAt: { exists: false } },
    select: { kind: true, type: true, document: true, reason: true, roles: true, openedAt: true },
    sort: 'openedAt',
    limit: most,
    pagination: false,
  })
  return docs
    .filter((task) => mayFinish(task, actor) || (task.kind === 'brokenSchedule' && may(actor, 'edit')))
    .map((task) => ({
      type: task.type,
      id: task.document,
      what: task.kind,
      since: new Date(task.openedAt).toISOString(),
      words: task.reason ?? null,
      task: mayFinish(task, actor) ? String(task.id) : null,
      ...(task.type === 'users' ? { whoId: task.document } : {}),
    }))
}

const mayFinish = ({ roles }: Task, actor: Actor): boolean =>
  [...(roles ?? []), ...rolesThatMay('administer')].some((role) => actor.roles.includes(role))
