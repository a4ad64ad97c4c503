// One action on one document: what was asked for, and what came of asking the table.
import type { Actor } from '@/access/roles'
import type { Decision, Refusal } from '@/workflow/core/decide'
import type { Action } from '@/workflow/core/transitions'
import type { DocumentText } from '@/workflow/reviews/documents'
import type { Standing } from '@/workflow/reviews/standing'

export interface ActionRequest {
  type: string
  id: string
  action: Action
  actor: Actor
  comment?: string | undefined
  revision?: string | undefined
  override?: boolean | undefined
  /** For `schedule`, `embargo` and `expire`: an ISO 8601 instant in UTC; `null` lifts the last two. */
  at?: string | null | undefined
  /** When the clock acts: who scheduled it. */
  scheduledBy?: string | null | undefined
  /** For `assign`: ids of users; a due date as an instant, or none. */
  assignees?: readonly string[] | undefined
  dueAt?: string | null | undefined
  /** Asked only whether it may happen. */
  asking?: boolean | undefined
  /** The moment of the action, for runs by the clock; otherwise now. */
  now?: Date | undefined
  /** What the log keeps beside: the issue, or the text, that it is published with. */
  details?: Record<string, unknown> | undefined
}

/** The facts of an action, gathered inside a transaction, and what the table says. */
export interface Considered extends Standing {
  request: ActionRequest
  /** By this moment the table decides. */
  now: string
  /** With this one it goes on record, after all that is: the two are apart when a clock was wrong. */
  at: string
  decision: Decision | Refusal
  /** What is published with it, in this order. */
  items?: readonly Work[]
  /** Of these, what waits for who protects. */
  held?: readonly DocumentText[]
}

export type Work = Omit<Considered, 'decision'> & { decision: Decision }
