// What an answer means for the message (Standard Webhooks 1.0, "Delivery success and failure"). Pure.

import type { Reply } from '@/messaging/webhooks/post'
import { nextAttempt, readRetryAfter } from '@/messaging/webhooks/schedule'
import { RefusedAddress } from '@/platform/http/outgoing/connect'

export type Outcome = { status?: number; said: string } & (
  | { kind: 'delivered' }
  /** `pause`: the receiver asks for quiet until then. */
  | { kind: 'again'; at: Date; pause?: Date | undefined }
  /** No attempt follows; `gone`: the receiver wants no messages any more. */
  | { kind: 'failed'; gone: boolean }
)

interface Attempt {
  /** How many there were, this one among them. */
  attempts: number
  now: Date
  chance: number
  schedule: readonly number[]
}

export const outcomeOf = ({ status, said, retryAfter }: Reply, attempt: Attempt): Outcome => {
  if (status >= 200 && status < 300) return { kind: 'delivered', status, said }
  if (status === 410) return { kind: 'failed', gone: true, status, said }
  const pause = readRetryAfter(retryAfter, attempt.now)
  const at = nextAttempt({ ...attempt, retryAfter: pause })
  return at ? { kind: 'again', at, pause, status, said } : { kind: 'failed', gone: false, status, said }
}

/** Nothing answered: the network, a time that was up, an address that is refused. */
export const outcomeOfError = (err: unknown, attempt: Attempt): Outcome => {
  const said = describe(err)
  const at = refusal(err) ? undefined : nextAttempt(attempt)
  return at ? { kind: 'again', at, said } : { kind: 'failed', gone: false, said }
}

const refusal = (err: unknown): RefusedAddress | undefined =>
  [err, (err as Thrown)?.cause].find((one): one is RefusedAddress => one instanceof RefusedAddress)

type Thrown = Partial<NodeJS.ErrnoException> | undefined

const describe = (err: unknown): string => {
  const { name, code, message }: NonNullable<Thrown> = refusal(err) ?? (err as Thrown) ?? {}
  if (name === 'TimeoutError') return 'No answer in time.'
  // Several addresses were tried (AggregateError): its own message is empty.
  return (message || code || 'No connection.').slice(0, 500)
}
