// Hands a mail to the mail server for each address, and keeps what it said.
import type { Payload, SendEmailOptions } from 'payload'
import { oneLine } from '@/messaging/mail/compose'
import { isAboutMessage } from '@/messaging/mail/sendFor'

export interface Result {
  to: string
  /** Whether the mail server took it; that is not yet an inbox. */
  accepted: boolean
  /** Its answer. */
  said: string
}

/** One after the other: some servers take few connections at once. One that is away is not asked again for the rest. */
export const sendToEach = async (
  payload: Payload,
  addresses: readonly string[],
  messageFor: (address: string) => SendEmailOptions,
): Promise<Result[]> => {
  const results: Result[] = []
  let isAway = false
  for (const to of addresses) {
    if (isAway) {
      results.push({ to, accepted: false, said: 'Not tried, as the mail server does not answer.' })
      continue
    }
    try {
      const answer = (await payload.sendEmail(messageFor(to))) as { response?: string } | undefined
      results.push({ to, accepted: true, said: answer?.response ?? 'sent' })
    } catch (err) {
      payload.logger.warn({ err }, 'The mail server did not take a test mail.')
      isAway = !isAboutMessage(err)
      results.push({ to, accepted: false, said: oneLine((err as Error).message) })
    }
  }
  return results
}
