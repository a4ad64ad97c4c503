// A mailer: when an issue is published, sends its newsletter to a list by SMTP.
//   See README.md for the variables.  npx tsx examples/mailer/main.ts
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { config } from './config'
import { Inbox } from './inbox'
import { openLedger } from './ledger'
import { type PublishedIssue, sendIssue } from './sendIssue'
import { Subscribers } from './subscribers'
import { webOf } from './web'

const { cmsUrl, publicUrl, webhookSecret, smtpUrl, dataFolder, port } = config
const minute = 60_000

const subscribers = await Subscribers.open(dataFolder, webhookSecret)
const inbox = await Inbox.open<PublishedIssue & { webhook: string }>(path.join(dataFolder, 'inbox'))
const handled = await openLedger(path.join(dataFolder, 'handled.txt'))
const sent = await openLedger(path.join(dataFolder, 'sent.txt'))
const desk = { cmsUrl, publicUrl, subscribers, sent, transport: nodemailer.createTransport(smtpUrl) }

let isAtWork = false
let hasMore = false

/** One at a time: two at once would both find a reader without a mail. */
const work = async (): Promise<void> => {
  hasMore = true
  if (isAtWork) return
  isAtWork = true
  while (hasMore) {
    hasMore = false
    try {
      for await (const { message, done } of inbox.waiting()) {
        if (!(await sendIssue(message, desk))) continue
        await handled.add(message.webhook)
        await done()
      }
    } catch (error) {
      process.stderr.write(`Tried again in a minute: ${error}\n`)
    }
  }
  isAtWork = false
}

const accept = async (webhook: string, issue: PublishedIssue): Promise<void> => {
  if (handled.has(webhook)) return
  await inbox.put(webhook, { ...issue, webhook })
  void work()
}

const server = webOf({ secret: webhookSecret, subscribers, accept }).listen(port, () => {
  process.stdout.write(`The mailer is at http://localhost:${(server.address() as AddressInfo).port}\n`)
})
void work()
setInterval(work, minute)
