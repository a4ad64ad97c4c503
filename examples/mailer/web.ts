// What the mailer answers: the webhook of the CMS, and readers who leave.
import express, { type Express } from 'express'
import { Webhook } from 'standardwebhooks'
import { escapeHtml } from './escapeHtml'
import type { PublishedIssue } from './sendIssue'
import type { Subscribers } from './subscribers'

interface Received {
  type: string
  data: PublishedIssue
}

interface Parts {
  secret: string
  subscribers: Subscribers
  /** Must have stored the issue when it answers. */
  accept: (id: string, issue: PublishedIssue) => Promise<void>
}

export const webOf = ({ secret, subscribers, accept }: Parts): Express => {
  const webhook = new Webhook(secret)
  const app = express().disable('x-powered-by')

  // The signature is over the bytes as they came: they are parsed after it is checked.
  app.post('/webhook', express.text({ type: '*/*' }), async (request, response) => {
    let received: Received
    try {
      received = webhook.verify(request.body, request.headers as Record<string, string>) as Received
    } catch {
      return response.status(401).send('The signature is not right.')
    }
    const { type, data } = received
    // The first edition is the one that is mailed; a later one corrects what is on the web.
    if (type === 'issue.published' && data.edition === 1)
      await accept(String(request.headers['webhook-id']), data)
    return response.sendStatus(204)
  })

  // Two steps for people: programs that look at every link of a mail must unsubscribe nobody.
  app.get('/unsubscribe', (request, response) => {
    const { search } = new URL(request.originalUrl, 'http://localhost')
    const action = escapeHtml(`/unsubscribe${search}`)
    response.send(`<!doctype html><html lang="en"><title>Unsubscribe</title>
<form method="post" action="${action}"><button>Unsubscribe from our newsletter</button></form>`)
  })

  // One step for mail programs (RFC 8058).
  app.post('/unsubscribe', async (request, response) => {
    const { email, signature } = request.query
    if (await subscribers.unsubscribe(String(email), String(signature)))
      return response.send('You are unsubscribed.')
    return response.status(400).send('This link is not complete. Use the one in your mail.')
  })

  return app
}
