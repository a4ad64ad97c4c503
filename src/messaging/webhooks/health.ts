// Whether a receiver is well: since when nothing got through to it, and when to stop asking (Standard Webhooks 1.0,
// "Disabling failing endpoints"). Who switches it on again says that it is well.
import type { Payload, PayloadRequest } from 'payload'
import { rolesThatMay, system } from '@/access/roles'
import type { Outcome } from '@/messaging/webhooks/outcome'
import { readWebhook, type Webhook, writeWebhook } from '@/messaging/webhooks/webhook'
import { writeEvent } from '@/workflow/events/writeEvent'

type Health = Pick<Webhook, 'failingSince'>

const hour = 60 * 60_000

/** Less than a message is tried for (see schedule.ts): one that nobody took, while no other got through, is enough. */
const patience = 60 * hour

/** What an attempt changes of its webhook; a reason ends with it. Pure. */
export const changesOf = (
  { failingSince }: Health,
  outcome: Outcome,
  now: Date,
): { disabledReason: string } | Record<string, string | null> => {
  if (outcome.kind === 'delivered') return failingSince ? { failingSince: null } : {}
  if (outcome.kind === 'failed') {
    if (outcome.gone)
      return { disabledReason: 'The receiver answered 410 Gone: it wants no messages any more.' }
    if (failingSince && now.getTime() - failingSince.getTime() >= patience) {
      const since = failingSince.toISOString()
      return { disabledReason: `Nothing got through since ${since}. Last: ${outcome.said}` }
    }
  }
  const pause = outcome.kind === 'again' && outcome.pause
  return {
    ...(failingSince ? {} : { failingSince: now.toISOString() }),
    ...(pause ? { pausedUntil: pause.toISOString() } : {}),
  }
}

/** Writes down how a webhook fares; administrators are told when it is switched off. */
export const noteHealth = async (
  payload: Payload,
  id: string,
  { outcome, now }: { outcome: Outcome; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  const webhook = await readWebhook(payload, id, req)
  if (!webhook?.active) return
  const changes = changesOf(webhook, outcome, now)
  if (Object.keys(changes).length === 0) return
  const at = now.toISOString()
  const { disabledReason } = changes
  if (!disabledReason) return writeWebhook(payload, id, changes, req)
  await writeWebhook(payload, id, { active: false, disabledAt: at, disabledReason }, req)
  await writeEvent(
    payload,
    {
      event: 'webhook.disabled',
      type: 'webhooks',
      document: id,
      actor: system,
      at,
      roles: rolesThatMay('administer'),
      data: { reason: disabledReason },
    },
    req,
  )
}
