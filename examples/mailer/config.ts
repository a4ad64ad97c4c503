// What the mailer needs to know, from its environment.

const needed = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set. See examples/mailer/README.md.`)
  return value
}

export const config = {
  /** Where the CMS answers, without a slash at the end. */
  cmsUrl: needed('CMS_URL').replace(/\/+$/, ''),
  /** Of the webhook: `whsec_…`. */
  webhookSecret: needed('WEBHOOK_SECRET'),
  smtpUrl: needed('SMTP_URL'),
  /** Where readers reach this mailer, to unsubscribe. */
  publicUrl: needed('PUBLIC_URL').replace(/\/+$/, ''),
  /** The list of subscribers, and what was sent. */
  dataFolder: process.env.DATA_DIR ?? 'data/mailer',
  port: Number(process.env.PORT ?? 4100),
}
