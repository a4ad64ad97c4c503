// Hands the mail of a row of the outbox to the mail server, and tells failures that are final from those that pass.
import { createHash } from 'node:crypto'
import type { Payload, SendEmailOptions } from 'payload'
import { PermanentFailure } from '@/messaging/outbox/permanentFailure'
import type { OutboxRow } from '@/messaging/outbox/rows'

/** Answers what the server said. */
export const sendFor = async (payload: Payload, row: OutboxRow, mail: SendEmailOptions): Promise<string> => {
  try {
    const answer = (await payload.sendEmail({
      ...mail,
      messageId: messageId(payload, row),
      // RFC 3834: so that nobody's holiday notice answers.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })) as { response?: string } | undefined
    return answer?.response ?? 'sent'
  } catch (err) {
    throw isFinal(err) ? new PermanentFailure((err as Error).message, { cause: err }) : err
  }
}

/** A 5xx of the mail server about this message or address is final (RFC 5321, 4.2.1); one about signing in is ours to mend. */
const isFinal = (err: unknown): boolean =>
  isAboutMessage(err) && ((err as { responseCode?: number }).responseCode ?? 0) >= 500

/** Whether the mail server answered, and did not want this message or address. */
export const isAboutMessage = (err: unknown): boolean => {
  const { code } = err as { code?: string }
  return code === 'EENVELOPE' || code === 'EMESSAGE'
}

/** The same for every attempt, so that a mailbox can tell a repetition. */
const messageId = (payload: Payload, { key }: OutboxRow): string => {
  const domain = payload.email.defaultFromAddress.split('@').at(-1)
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`
}
