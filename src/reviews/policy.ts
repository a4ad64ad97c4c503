// Reads the steps that the editorial policy asks of a document.
import type { Payload, PayloadRequest } from 'payload'
import { defaultPolicy } from '@/globals/defaultPolicy'
import { type Step, stepsFor } from '@/workflow/policy'

export const readSteps = async (
  payload: Payload,
  { type, content }: { type: string; content: Record<string, unknown> },
  req?: PayloadRequest,
): Promise<Step[]> => {
  const policy = (await payload.db.findGlobal({ slug: 'editorial-policy', ...(req ? { req } : {}) })) as {
    policies?: { for: string; steps?: Step[] }[]
  } | null
  const stored = policy?.policies?.find((one) => one.for === type)
  return stepsFor(stored ? (stored.steps ?? []) : (defaultPolicy[type] ?? []), content)
}
