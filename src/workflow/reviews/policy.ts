// Reads what the editorial policy asks of a document.
import type { Payload, PayloadRequest } from 'payload'
import { type CheckName, optionalChecks } from '@/workflow/core/checks'
import { type Step, stepsFor } from '@/workflow/core/policy'
import type { Rules } from '@/workflow/core/steps'
import { defaultPolicy } from '@/workflow/reviews/defaultPolicy'

/** The global as it is stored: nothing of it before an administrator saved it. */
export interface StoredPolicy {
  policies?: { for: string; steps?: Step[] }[]
  fourEyes?: boolean | null
  dueDays?: number | null
  trashDays?: number | null
  checks?: string[] | null
  onWithdrawal?: string | null
  createdAt?: unknown
  updatedAt?: unknown
}

export const readPolicy = async (payload: Payload, req?: PayloadRequest): Promise<StoredPolicy> =>
  ((await payload.db.findGlobal({
    slug: 'editorial-policy',
    ...(req ? { req } : {}),
  })) as StoredPolicy | null) ?? {}

type Text = { type: string; content: Record<string, unknown> }

/** What a policy asks of this content. */
export const rulesFor = (policy: StoredPolicy, { type, content }: Text): Rules => {
  const stored = policy.policies?.find((one) => one.for === type)
  return {
    steps: stepsFor(stored ? (stored.steps ?? []) : (defaultPolicy[type] ?? []), content),
    fourEyes: policy.fourEyes ?? true,
    dueDays: policy.dueDays ?? 5,
  }
}

export const readRules = async (payload: Payload, document: Text, req?: PayloadRequest): Promise<Rules> =>
  rulesFor(await readPolicy(payload, req), document)

/** The checks that the policy switched off; none before it was saved. */
export const checksOff = ({ createdAt, checks }: StoredPolicy): CheckName[] =>
  createdAt && checks ? optionalChecks.filter((name) => !checks.includes(name)) : []

/** What happens to texts when a consent they rely on ends. */
export const readOnWithdrawal = async (
  payload: Payload,
  req?: PayloadRequest,
): Promise<'takeDown' | 'task'> => {
  const { onWithdrawal } = await readPolicy(payload, req)
  return onWithdrawal === 'task' ? 'task' : 'takeDown'
}
