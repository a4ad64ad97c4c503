// Opens a task for people: something the product noticed and must not decide, or did and somebody must look at.
import type { Payload, PayloadRequest } from 'payload'
import { type Role, system } from '@/access/roles'
import type { taskKinds } from '@/collections/tasks/collection'
import { writeEvent } from '@/workflow/events/writeEvent'

export interface NewTask {
  kind: keyof typeof taskKinds
  type: string
  document: string
  /** Stable name of the reason, for programs. */
  code: string
  /** The reason as a sentence that says what to do. */
  reason: string
  roles: readonly Role[]
  /** Id of the person whose text it is about, where tasks of one person are counted. */
  writer?: string | undefined
  /** Never a real name. */
  data?: Record<string, unknown>
  /** ISO 8601 instant. */
  at: string
  /** One task at a time for each key: a second one is not opened while the first is. */
  key: string
}

/** Answers whether the task is new. */
export const openTask = async (payload: Payload, task: NewTask, req: PayloadRequest): Promise<boolean> => {
  const { key, at, roles, data = {}, ...what } = task
  const open = await payload.db.findOne({ collection: 'tasks', where: { key: { equals: key } }, req })
  if (open) return false
  const { type, document, code, reason, kind } = what
  await payload.db.create({
    collection: 'tasks',
    data: { ...what, key, data, roles: [...roles], openedAt: at },
    returning: false,
    req,
  })
  await writeEvent(
    payload,
    { event: 'task.opened', type, document, actor: system, at, roles, data: { kind, code, reason } },
    req,
  )
  return true
}
