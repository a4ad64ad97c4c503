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
      '2XX': { description: 'Received. Respond at once and do the work afterwards.' },
      '410': { description: 'Gone: the webhook is switched off for good.' },
      default: {
        description: 'Retried for about a day, after `Retry-After` if given. Redirects are not followed.',
      },
    },
  },
})

const sentences: Record<string, string> = {
  published: 'A document was published, or a new version of it.',
  unpublished: 'A document is no longer public.',
  takenDown: 'A document was taken down: remove all traces of it.',
  requested: 'A review was requested.',
  approved: 'A document was approved.',
  changesRequested: 'Changes were requested.',
  recalled: 'A document was recalled from review.',
  assigned: 'A review was assigned.',
  overdue: 'A review is overdue.',
  test: 'A test of the webhook.',
}

/** Standard Webhooks 1.0, “Headers”. */
export const headerParameters: Record<string, Json> = {
  'webhook-id': header(
    'webhook-id',
    'Unique per event and the same for every attempt: process each id only once.',
  ),
  'webhook-timestamp': header(
    'webhook-timestamp',
    'Unix time of this attempt, in seconds. Reject old messages.',
  ),
  'webhook-signature': header(
    'webhook-signature',
    '`v1,` and the HMAC-SHA256 of `{id}.{timestamp}.{body}` in base64; two separated by a space while a secret is being rotated. The library `standardwebhooks` checks it.',
  ),
}

const headers = Object.keys(headerParameters)

function header(name: string, description: string): Json {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } }
}
