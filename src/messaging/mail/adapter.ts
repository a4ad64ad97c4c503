// How mail leaves: by SMTP_URL, or, without it, into the log. Payload's own mail (passwords) goes the same way.
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter, Payload } from 'payload'
import { logger } from '@/platform/log/logger'
import { senderOf } from './sender'

const seconds = 1000

/** For `buildConfig({ email })`. */
export const mailAdapter = async (
  variables: Record<string, string | undefined>,
): Promise<EmailAdapter<unknown>> => {
  const url = variables.SMTP_URL?.trim()
  const { name, address } = senderOf(variables.MAIL_FROM)
  if (!url) return printedMail({ name, address })
  return nodemailerAdapter({
    defaultFromName: name,
    defaultFromAddress: address,
    // A mail server that is away at the start is no reason not to start: the outbox waits for it.
    skipVerify: true,
    // Shorter than the outbox's lease, so that nobody takes over a message that is still being sent.
    transport: nodemailer.createTransport({
      url,
      connectionTimeout: 15 * seconds,
      greetingTimeout: 15 * seconds,
      socketTimeout: 30 * seconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as nodemailer.TransportOptions),
  })
}

const log = 'log'

/** Whether mail only goes into the log, as no server is set. */
export const printsMail = ({ email }: Pick<Payload, 'email'>): boolean => email.name === log

const printedMail =
  ({ name, address }: { name: string; address: string }): EmailAdapter<unknown> =>
  () => ({
    name: log,
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async ({ to, subject, text }) => {
      logger.info({ to, subject, text }, 'No SMTP_URL is set, so this mail is only printed here.')
      return { response: 'printed to the log' }
    },
  })
