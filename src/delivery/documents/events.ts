// An event, call, deadline or observance as the public sees it.
import { z } from 'zod'
import { documentFields, presentDocument } from '@/delivery/documents/common'
import {
  placeSchema,
  presentPlace,
  presentRegistration,
  presentWhen,
  registrationSchema,
  whenSchema,
} from '@/delivery/documents/eventParts'
import { eventJsonLd } from '@/delivery/documents/jsonLd/event'
import { jsonLdSchema } from '@/delivery/documents/jsonLd/node'
import { organisationSchema, presentOrganisations } from '@/delivery/documents/organisations'
import type { Reader } from '@/delivery/documents/references/reader'
import { contactSummary } from '@/delivery/documents/summaries/contacts'
import { projectSummary } from '@/delivery/documents/summaries/projects'
import { richTextSchema } from '@/delivery/richText/schema'
import type { Publication } from '@/publishing/publications/readQuery'

export const eventSchema = z
  .object({
    ...documentFields('events'),
    title: z.string(),
    kind: z.string().nullable(),
    when: whenSchema,
    mode: z.string().nullable(),
    place: placeSchema,
    registration: registrationSchema,
    organisers: z.array(organisationSchema),
    speakers: z.array(contactSummary),
    projects: z.array(projectSummary),
    attendance: z.object({ value: z.number().nullable(), display: z.string().nullable() }),
    status: z.string().nullable(),
    body: richTextSchema,
    jsonLd: jsonLdSchema,
  })
  .meta({ id: 'Event' })

export type Event = z.infer<typeof eventSchema>

export const presentEvent = (publication: Publication, read: Reader): Event => {
  const { content } = publication
  const attendance = read.group(content.attendance)
  const event = {
    ...presentDocument('events', publication, read),
    title: read.label(content.title),
    kind: read.text(content.kind),
    when: presentWhen(content.when, read),
    mode: read.text(content.mode),
    place: presentPlace(content.place, read),
    registration: presentRegistration(content.registration, read),
    organisers: presentOrganisations(content.organisers, read),
    speakers: read.many('contacts', content.speakers),
    projects: read.many('projects', content.projects),
    attendance: { value: read.number(attendance.value), display: read.text(attendance.display) },
    status: read.text(content.status),
    body: read.rich(content.body),
  }
  return { ...event, jsonLd: eventJsonLd(event, read.excerpt(content.body), read) }
}
