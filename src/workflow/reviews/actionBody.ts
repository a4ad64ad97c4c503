// The body of an action as people send it; times become instants here.
import { z } from 'zod'
import { ContentError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import { readTime } from '@/platform/time/instants'
import { type Action, actions, isAction } from '@/workflow/core/transitions'

const body = z.strictObject({
  action: z.string().refine(isAction, { error: `Use one of: ${actions.join(', ')}.` }),
  comment: z.string().max(10_000).optional(),
  revision: z.string().optional(),
  override: z.boolean().optional(),
  at: z.string().max(100).nullable().optional(),
  timeZone: z.string().max(100).optional(),
  assignees: z.array(z.string().max(100)).max(50).optional(),
  dueAt: z.string().max(100).nullable().optional(),
})

export type ActionBody = Omit<z.infer<typeof body>, 'action' | 'timeZone'> & { action: Action }

/** @throws {ContentError} 400 that names what to send */
export const readAction = (data: unknown): ActionBody => {
  const parsed = body.safeParse(data ?? {})
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => errorAt(issue.path.join('.'), 'form', issue.message))
    throw new ContentError(
      `Send {"action": …}. ${issues.map(({ path, message }) => `${path || 'body'}: ${message}`).join(' ')}`,
      issues,
    )
  }
  const { timeZone, at, dueAt, action, ...rest } = parsed.data
  return {
    ...rest,
    action: action as Action,
    ...(at === undefined ? {} : { at: instantOf('at', at, timeZone) }),
    ...(dueAt === undefined ? {} : { dueAt: instantOf('dueAt', dueAt, timeZone) }),
  }
}

const instantOf = (
  name: 'at' | 'dueAt',
  value: string | null,
  timeZone: string | undefined,
): string | null => {
  if (value === null) return null
  const answer = readTime({ at: value, timeZone })
  if (answer.ok) return answer.instant
  const path = answer.field === 'at' ? name : answer.field
  throw new ContentError(answer.message, [errorAt(path, answer.code, answer.message)])
}
