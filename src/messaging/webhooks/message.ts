// The message a webhook gets: thin, as Standard Webhooks 1.0 recommends. It names what changed; whoever wants the text
// fetches it from /v1, so that no draft and no name can leave this way. An allow-list: nothing of the event is copied.
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { publicEvents, reviewEvents, testEvent } from '@/collections/webhooks/events'
import type { publicDataSchema, reviewDataSchema } from '@/collections/webhooks/messages'
import type { EditorialSlug } from '@/content/documents'

/** An event of the outbox, as far as a message needs it. */
export interface ToldEvent {
  event: string
  type: EditorialSlug
  document: string
  data: Record<string, unknown>
  /** ISO 8601 instant. */
  at: string
}

/** The publication that the event is about. */
export interface ToldPublication {
  number: number
  slug: string
  languages: readonly string[]
}

export interface MessageBody {
  type: string
  timestamp: string
  data: z.infer<typeof publicDataSchema> | z.infer<typeof reviewDataSchema> | Record<string, never>
}

export interface Message {
  /** `webhook-id`: one for an event, the same for every attempt and every webhook. */
  id: string
  body: MessageBody
}

interface Telling {
  /** The key of the event in the outbox. */
  key: string
  event: ToldEvent
  publication?: ToldPublication | undefined
  /** Address of this installation, without a slash at the end. */
  siteUrl: string
}

export const messageOf = ({ key, event, publication, siteUrl }: Telling): Message => ({
  id: messageId(key),
  body: {
    type: event.event,
    timestamp: event.at,
    data: isPublic(event) ? publicData(event, publication, siteUrl) : reviewData(event),
  },
})

export const testMessage = (key: string, at: string): Message => ({
  id: messageId(key),
  body: { type: testEvent, timestamp: at, data: {} },
})

export const isPublic = ({ event }: Pick<ToldEvent, 'event'>): boolean => publicEvents.includes(event)

/** Without a full stop, which separates the parts of what is signed. */
const messageId = (key: string): string =>
  `msg_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`

const publicData = (
  { type, document, data }: ToldEvent,
  publication: ToldPublication | undefined,
  siteUrl: string,
): z.infer<typeof publicDataSchema> => ({
  collection: type,
  id: document,
  slug: publication?.slug ?? null,
  url: `${siteUrl}/v1/${type}/${encodeURIComponent(publication?.slug ?? document)}`,
  languages: [...(publication?.languages ?? [])],
  number: publication?.number ?? null,
  ...(type === 'issues' && typeof data.edition === 'number' ? { edition: data.edition } : {}),
})

const reviewData = ({ event, type, document, data }: ToldEvent): z.infer<typeof reviewDataSchema> => ({
  collection: type,
  id: document,
  stage: reviewEvents[event]?.(data) ?? null,
})
