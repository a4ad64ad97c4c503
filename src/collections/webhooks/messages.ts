// The messages a webhook gets, as schemas: an allow-list, and what the description of /v1 says of them.
import { z } from 'zod'
import { editorialSlugs } from '@/collections/editorialSlugs'
import { stages } from '@/collections/reviews/stages'
import { publicEvents, reviewEvents, testEvent } from '@/collections/webhooks/events'

export const publicDataSchema = z.object({
  collection: z.enum(editorialSlugs),
  id: z.string(),
  slug: z.string().nullable(),
  url: z.string().describe('Where the document is read, or where it was.'),
  languages: z.array(z.string()),
  number: z.int().nullable().describe('How often it was published, this time included.'),
  edition: z.int().optional().describe('Of an issue: the edition that went out with it.'),
})

export const reviewDataSchema = z.object({
  collection: z.enum(editorialSlugs),
  id: z.string(),
  stage: z.enum(stages).nullable().describe('The stage it is in by this event.'),
})

const timestamp = z.iso.datetime().describe('When it happened, not when it was sent.')

export const publicMessageSchema = z
  .object({ type: z.enum(publicEvents), timestamp, data: publicDataSchema })
  .meta({ id: 'PublicMessage', description: 'What is public changed.' })

export const reviewMessageSchema = z
  .object({ type: z.enum(Object.keys(reviewEvents)), timestamp, data: reviewDataSchema })
  .meta({ id: 'ReviewMessage', description: 'The work on a document went on.' })

export const testMessageSchema = z
  .object({ type: z.literal(testEvent), timestamp, data: z.object({}) })
  .meta({ id: 'TestMessage', description: 'Somebody tries the webhook.' })
