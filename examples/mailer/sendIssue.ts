// Sends an issue to everybody on the list, each reader once: what was sent is in the ledger, so a repeated webhook, a
// failure half-way and a restart send only what is missing.
import { createHash } from 'node:crypto'
import type { Transporter } from 'nodemailer'
import { escapeHtml } from './escapeHtml'
import type { Ledger } from './ledger'
import type { Subscribers } from './subscribers'

/** The data of the webhook `issue.published`, as far as it is needed. */
export interface PublishedIssue {
  id: string
  slug: string
  edition: number
}

/** `/v1/issues/{slug}/newsletter.json`, as far as it is needed. */
interface MailPackage {
  subject: string
  from: { name: string | null; email: string | null }
  replyTo: string | null
  html: string
  text: string
  headers: Record<string, string>
  /** What stands in html, text and headers for what only we know. */
  tokens: Record<'unsubscribe' | 'preferences' | 'email', string>
  /** The same for the same mail. */
  key: string
}

export interface Desk {
  cmsUrl: string
  publicUrl: string
  subscribers: Subscribers
  sent: Ledger
  transport: Transporter
}

/** @returns whether nothing is left to do; otherwise it is to be called again */
export const sendIssue = async (issue: PublishedIssue, desk: Desk): Promise<boolean> => {
  const packages = new Map<string, Promise<MailPackage | undefined>>()
  let isComplete = true
  for (const { email, language } of await desk.subscribers.list()) {
    // By the issue and not by the key of the package: a correction is a new edition, not a new mail.
    const entry = `${issue.id} ${email}`
    if (desk.sent.has(entry)) continue
    if (!packages.has(language)) packages.set(language, fetchPackage(issue, language, desk))
    const mail = await packages.get(language)
    // Taken down or unpublished meanwhile: there is nothing to send.
    if (!mail) return true
    if (await send(mail, email, desk)) await desk.sent.add(entry)
    else isComplete = false
  }
  return isComplete
}

const fetchPackage = async (
  { slug }: PublishedIssue,
  language: string,
  { cmsUrl }: Desk,
): Promise<MailPackage | undefined> => {
  const url = `${cmsUrl}/v1/issues/${encodeURIComponent(slug)}/newsletter.json?locale=${language}`
  const answer = await fetch(url)
  if (answer.status === 404 || answer.status === 410) return undefined
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`)
  const mail = (await answer.json()) as MailPackage
  if (!mail.from.email)
    throw new Error('The newsletter has no sender. Set one in the CMS (global “newsletter”).')
  return mail
}

/** @returns false when the mail server wants it later */
const send = async (mail: MailPackage, email: string, desk: Desk): Promise<boolean> => {
  const leave = `${desk.publicUrl}/unsubscribe?${desk.subscribers.query(email)}`
  const fill = (text: string, written: (value: string) => string = (value) => value) =>
    text
      .replaceAll(mail.tokens.unsubscribe, () => written(leave))
      .replaceAll(mail.tokens.preferences, () => written(leave))
      .replaceAll(mail.tokens.email, () => written(email))
  try {
    await desk.transport.sendMail({
      from: { name: mail.from.name ?? '', address: mail.from.email ?? '' },
      to: email,
      subject: mail.subject,
      ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
      html: fill(mail.html, escapeHtml),
      text: fill(mail.text),
      // One-click unsubscribe (RFC 8058). Your mail server must sign both headers (DKIM), or providers ignore them.
      headers: Object.fromEntries(Object.entries(mail.headers).map(([name, value]) => [name, fill(value)])),
      // After a crash between "sent" and "written down" a mail goes out twice: mailboxes may tell by its id.
      messageId: `<${createHash('sha256').update(`${mail.key} ${email}`).digest('hex')}@${hostOf(desk.publicUrl)}>`,
    })
    return true
  } catch (error) {
    const { responseCode = 0, code } = error as { responseCode?: number; code?: string }
    process.stderr.write(`A mail was not taken: ${error}\n`)
    // "Never" about this address (RFC 5321, 4.2.1): asking again would not change it.
    return responseCode >= 500 && code === 'EENVELOPE'
  }
}

const hostOf = (url: string): string => new URL(url).hostname
