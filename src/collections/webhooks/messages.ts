// The messages a webhook gets, as schemas: an allow-list, and what the description of /v1 says of them.
import { z } from 'zod'
import { editorialSlugs } from '@/collections/editorial'
import { publishedSlugs } from '@/collections/published'
import { stages } from '@/collections/reviews/stages'
import { publicEvents, reviewEvents, testEvent } from '@/collections/webhooks/events'

export const publicDataSchema = z.object({
  collection: z.enum(editorialSlugs),
  id: z.string(),
  slug: z.string().nullable(),
  url: z.string().describe('The URL of the document, even if it is no longer public.'),
  languages: z.array(z.string()),
  number: z.int().nullable().describe('How many times it has been published, including this time.'),
  edition: z.int().optional().describe('For an issue: the edition published with it.'),
})

export const reviewDataSchema = z.object({
  collection: z.enum(publishedSlugs),
  id: z.string(),
  stage: z.enum(stages).nullable().describe('The stage it is in after this event.'),
})

const timestamp = z.iso.datetime().describe('When it happened, not when it was sent.')

export const publicMessageSchema = z
  .object({ type: z.enum(publicEvents), timestamp, data: publicDataSchema })
  .meta({ id: 'PublicMessage', description: 'Public content changed.' })

export const reviewMessageSchema = z
  .object({ type: z.enum(Object.keys(reviewEvents)), timestamp, data: reviewDataSchema })
  .meta({ id: 'ReviewMessage', description: 'The review of a document moved on.' })

export const testMessageSchema = z
  .object({ type: z.literal(testEvent), timestamp, data: z.object({}) })
  .meta({ id: 'TestMessage', description: 'A test of the webhook.' })
