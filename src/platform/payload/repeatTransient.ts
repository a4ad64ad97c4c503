// Payload 3.90.1: passes on that MongoDB turned a write away for a moment, where MongoDB asks to repeat the transaction: of
// many who save one document at once, most are answered with an error.
// Issue: https://github.com/payloadcms/payload/issues/16766
// Until: operations repeat a transaction that may be repeated. Here the request is, so that no editor hears of it.
import { setTimeout as sleep } from 'node:timers/promises'

export interface Patience {
  /** attempts at most, the first one counted */
  tries: number
  /** milliseconds after which the last answer is passed on */
  within: number
  /** milliseconds up to which the first pause may last; each later one up to twice as long */
  firstPause: number
  longestPause: number
}

const usual: Patience = { tries: 12, within: 10_000, firstPause: 25, longestPause: 1_000 }

/** `attempt` must be safe to repeat: a transient failure has stored nothing. */
export async function repeatTransient(
  attempt: () => Promise<Response>,
  { signal, patience = usual }: { signal: AbortSignal; patience?: Patience },
): Promise<Response> {
  const started = performance.now()
  for (let count = 1; ; count += 1) {
    const answer = await attempt()
    const isLast = count >= patience.tries || performance.now() - started > patience.within || signal.aborted
    if (isLast || !(await isTransientAnswer(answer))) return answer
    await sleep(pauseAfter(count, patience))
  }
}

/** Full jitter: conflicting writers must not meet again. */
const pauseAfter = (count: number, { firstPause, longestPause }: Patience) =>
  Math.random() * Math.min(longestPause, firstPause * 2 ** (count - 1))

/** hooks/answerErrors.ts marks such answers: 503 with the code `transient`. */
async function isTransientAnswer(answer: Response): Promise<boolean> {
  if (answer.status !== 503 || !answer.headers.get('content-type')?.startsWith('application/json'))
    return false
  const body: unknown = await answer.clone().json()
  return (body as { errors?: { code?: unknown }[] } | null)?.errors?.[0]?.code === 'transient'
}
