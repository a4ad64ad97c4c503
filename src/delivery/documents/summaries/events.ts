import { z } from 'zod'
import {
  placeSchema,
  presentPlace,
  presentRegistration,
  presentWhen,
  registrationSchema,
  whenSchema,
} from '@/delivery/documents/eventParts'
import type { Reader } from '@/delivery/documents/references/reader'
import { commonSummary, summaryFields } from '@/delivery/documents/summaries/common'
import type { Publication } from '@/publishing/publications/readQuery'

export const eventSummary = z
  .object({
    ...summaryFields('events'),
    title: z.string(),
    when: whenSchema,
    mode: z.string().nullable(),
    place: placeSchema,
    registration: registrationSchema,
    status: z.string().nullable(),
  })
  .meta({ id: 'EventSummary' })

export const summariseEvent = (publication: Publication, read: Reader): z.infer<typeof eventSummary> => {
  const { title, kind, when, mode, place, registration, status, body, seo } = publication.content
  const image = read.group(seo).image
  return {
    ...commonSummary('events', publication, read, { kind, summary: read.excerpt(body), image }),
    title: read.label(title),
    when: presentWhen(when, read),
    mode: read.text(mode),
    place: presentPlace(place, read),
    registration: presentRegistration(registration, read),
    status: read.text(status),
  }
}
