// What the table is asked about.
import type { Actor } from '@/access/roles'
import type { CheckInput } from '@/workflow/core/checks/input'
import type { ReviewState } from '@/workflow/core/review'
import type { Rules } from '@/workflow/core/steps'

/** The facts of one action; `steps`, `fourEyes` and `dueDays` are what the policy asks of the document. */
export interface Request extends Rules {
  /** The review as it stands before the action. */
  review: ReviewState
  actor: Actor
  /** ISO 8601 instant of the action. */
  now: string
  comment?: string | undefined
  /** The revision the person saw; refused when it is no longer the current one. */
  revision?: string | undefined
  /** An admin publishes in spite of missing approvals, with a reason. */
  override?: boolean | undefined
  /** The moment a schedule, an embargo or an end is asked for; `null` lifts an embargo or an end. */
  at?: string | null | undefined
  /** When the clock acts: who scheduled what goes out, this document or the one it goes out with. */
  scheduledBy?: string | null | undefined
  assignees?: readonly string[] | undefined
  /** With `assign`: a due date, or none. Absent: as it was. */
  dueAt?: string | null | undefined
  /** Asked only whether it may happen: what the person gives with the action is not missed yet. */
  asking?: boolean | undefined
  content: CheckInput
}
