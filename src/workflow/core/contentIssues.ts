// What the checks of an action find in the text, judged by the moment at which the public could see it.

import { type Role, rolesActingAs } from '@/access/roles'
import type { Issue } from '@/platform/issues'
import { runChecks } from '@/workflow/core/checks'
import type { CheckInput } from '@/workflow/core/checks/input'
import type { Transition } from '@/workflow/core/transitions'

interface Asked {
  /** ISO 8601 instant of the action. */
  now: string
  /** The instant a schedule asks for. */
  at?: string | null | undefined
  review: { live: boolean; publishAt?: string | null; embargoUntil?: string | null }
  content: CheckInput
  /** The role of the open step, while in review. */
  awaits?: Role | undefined
}

export const contentIssues = (
  { to, checks = [], checksOfProtection = [] }: Transition,
  asked: Asked,
): Issue[] => {
  const protects = asked.awaits !== undefined && rolesActingAs('protection').includes(asked.awaits)
  return runChecks([...checks, ...(protects ? checksOfProtection : [])], {
    ...asked.content,
    at: to === 'published' ? asked.now : publicFrom(asked),
  })
}

/** The earliest moment at which the text can be public: the latest of those it waits for. */
export const publicFrom = ({ now, at, review }: Omit<Asked, 'content' | 'awaits'>): string =>
  [now, at ?? review.publishAt ?? now, review.embargoUntil ?? now].reduce((one, other) =>
    other > one ? other : one,
  )
