// What webhooks are sent, as the `webhooks` of a description: one entry an event.

import { publicEvents, reviewEvents, testEvent } from '@/collections/webhooks/events'
import { publicMessageSchema, reviewMessageSchema, testMessageSchema } from '@/collections/webhooks/messages'
import type { Json } from '@/delivery/openapi/schemas'

export const messageSchemas = {
  PublicMessage: publicMessageSchema,
  ReviewMessage: reviewMessageSchema,
  TestMessage: testMessageSchema,
}

const told: readonly (readonly [keyof typeof messageSchemas, readonly string[]])[] = [
  ['PublicMessage', publicEvents],
  ['ReviewMessage', Object.keys(reviewEvents)],
  ['TestMessage', [testEvent]],
]

export const webhooks = (): Record<string, Json> =>
  Object.fromEntries(
    told.flatMap(([schema, events]) => events.map((event) => [event, hookFor(event, schema)])),
  )

const hookFor = (event: string, schema: string): Json => ({
  post: {
    operationId: `on ${event}`.replaceAll(/[ .-](\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary: sentences[event.split('.')[1] ?? ''] ?? event,
    tags: ['webhooks'],
    security: [],
    parameters: headers.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            allOf: [{ $ref: `#/components/schemas/${schema}` }],
            properties: { type: { const: event } },
          },
        },
      },
    },
    responses: {
      '2XX': { description: 'Received. Answer at once, and work afterwards.' },
      '410': { description: 'Never again: the webhook is switched off.' },
      default: {
        description:
          'Sent again later, for a day or so, after `Retry-After` when it is given. Redirects are not followed.',
      },
    },
  },
})

const sentences: Record<string, string> = {
  published: 'A document became public, or another text of it.',
  unpublished: 'A document is no longer public.',
  takenDown: 'A document was withdrawn for good reasons: remove all traces of it.',
  requested: 'Somebody asked for a review.',
  approved: 'A reviewer approved a text.',
  changesRequested: 'A reviewer asked for changes.',
  recalled: 'A writer took a text back from review.',
  assigned: 'A review was given to somebody.',
  overdue: 'A review is late.',
  test: 'Somebody tries the webhook.',
}

/** Standard Webhooks 1.0, “Headers”. */
export const headerParameters: Record<string, Json> = {
  'webhook-id': header(
    'webhook-id',
    'One for an event, the same for every attempt: do nothing twice for one id.',
  ),
  'webhook-timestamp': header(
    'webhook-timestamp',
    'Seconds since 1970, of this attempt. Refuse what is old.',
  ),
  'webhook-signature': header(
    'webhook-signature',
    '`v1,` and the HMAC-SHA256 of `{id}.{timestamp}.{body}` in base64; two with a space while a secret is replaced. The library `standardwebhooks` checks it.',
  ),
}

const headers = Object.keys(headerParameters)

function header(name: string, description: string): Json {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } }
}
