// Sends an issue as it reads now to a few people, over SMTP and at once: who asks wants to know whether the mail server
// took it. Each gets a mail of their own.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { esc, plain } from '@/delivery/newsletter/escape'
import { withPlaceholders } from '@/delivery/newsletter/placeholders'
import { printsMail } from '@/messaging/mail/adapter'
import { oneLine } from '@/messaging/mail/compose'
import { findPeople } from '@/messaging/notifications/people'
import { newestMail } from '@/messaging/testSends/newestMail'
import { withPictures } from '@/messaging/testSends/pictures'
import { recordTest } from '@/messaging/testSends/recordTest'
import { type Result, sendToEach } from '@/messaging/testSends/sendToEach'
import { SetupError, UpstreamError } from '@/platform/errors'
import type { Language } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'

export interface TestRequest {
  id: string
  to: string[]
  language?: Language | undefined
  actor: Actor
  now: Date
}

/** The answer of `POST /api/issues/{id}/test-send`. */
export interface TestSent {
  language: Language
  subject: string
  /** The text of the issue that was sent. */
  revision: string
  results: Result[]
  /** Remarks on the mail, as readiness makes them. */
  remarks: Issue[]
}

/**
 * @throws {ContentError} 400, {MissingError} 404, {StateError} 409, {LimitError} 429,
 *   {UpstreamError} 502 when the mail server took none of them, {SetupError} 503 without a mail server
 */
export const sendTest = async (
  payload: Payload,
  { to, actor, ...asked }: TestRequest,
  req: PayloadRequest,
): Promise<TestSent> => {
  if (printsMail(payload))
    throw new SetupError(
      'No mail server is configured, so nobody would receive this. Have SMTP_URL and MAIL_FROM set.',
    )
  const newest = await newestMail(payload, { language: undefined, ...asked, reader: req.i18n?.language })
  const { mail, language, revision, remarks, frame } = newest
  const { html, pictures } = await withPictures(payload, newest)
  await recordTest(payload, { ...asked, actor, revision, language, recipients: to.length }, req)
  const [sender] = await findPeople(payload, { id: { equals: actor.id } })
  const name = oneLine(frame.brand.from.name ?? frame.site.name)
  const results = await sendToEach(payload, to, (address) => ({
    from: `${JSON.stringify(name)} <${payload.email.defaultFromAddress}>`,
    to: address,
    // What readers of a test have to say is for who sent it.
    replyTo: sender?.email,
    subject: mail.subject,
    attachments: pictures,
    ...inWordsFor(address, { html, text: mail.text }),
  }))
  if (!results.some(({ accepted }) => accepted))
    throw new UpstreamError(`The mail server rejected all messages. It said: ${results[0]?.said}`)
  return { language, subject: mail.subject, revision, results, remarks }
}

/** Nobody is unsubscribed by a test: the links lead to the line that says so. */
const inWordsFor = (address: string, mail: { html: string; text: string }) =>
  withPlaceholders(mail, {
    html: { unsubscribe: '#notice', preferences: '#notice', email: esc(address) },
    text: { unsubscribe: '–', preferences: '–', email: plain(address) },
  })
