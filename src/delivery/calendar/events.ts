// `/v1/feeds/events.ics`: the events as a calendar to subscribe to; `/v1/events/{slug}.ics`: one to add to one's own.
import type { Payload } from 'payload'
import { addressesOf } from '@/content/pageAddresses'
import { Reader, type Reading } from '@/content/reader'
import { withoutAbsent } from '@/content/withoutAbsent'
import { icsOf } from '@/delivery/calendar/calendar'
import { calendarEntry, type Entry } from '@/delivery/calendar/entry'
import { withReferences } from '@/delivery/documents/references/load'
import { presentSite } from '@/delivery/documents/site'
import { presentAs } from '@/delivery/documents/types'
import { nameOf } from '@/delivery/feeds/documents'
import { documentTag, listTag } from '@/delivery/http/cache/tags'
import type { PreviewRequest } from '@/delivery/http/preview'
import { Problem } from '@/delivery/http/problems'
import { elsewhere } from '@/delivery/http/responses/document'
import { documentAt } from '@/delivery/http/responses/documentAt'
import { readingOf } from '@/delivery/http/responses/reading'
import { type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { parseFeedRequest, parseLocale } from '@/delivery/query/feedParameters'
import { withIdsForSlugs } from '@/delivery/query/slugs'
import { messages } from '@/platform/i18n/messages'
import { listDocuments } from '@/publishing/publications/read'
import type { Publication } from '@/publishing/publications/readQuery'

const type = 'text/calendar'

/** The latest ones: a calendar is read whole each time. */
const mostEvents = 1000

/** @throws {Problem} 400 */
export const calendarAnswer = async (payload: Payload, search: string): Promise<PublicResponse> => {
  const request = parseFeedRequest(search)
  const { where, tags } = await withIdsForSlugs(payload, request.where)
  const listed = await listDocuments(payload, {
    type: 'events',
    where: { and: [...(where ? [where] : []), { column: 'date', is: 'present' }] },
    sort: [{ column: 'date', descending: true }],
    limit: mostEvents,
  })
  const documents = listed.reverse().map(({ document }) => ({ collection: 'events', id: document }))
  const reading = readingOf({ locale: request.locale, richText: 'text' })
  const present = () => {
    const read = new Reader(request.locale, reading, 'site')
    const addresses = addressesOf(read.site())
    const site = nameOf(presentSite(read.site(), read), addresses)
    return {
      name: messages[request.locale].calendar.calendarOf(site),
      self: `${addresses.own}/v1/feeds/events.ics${request.search ? `?${request.search}` : ''}`,
      entries: withoutAbsent(
        reading.references.publications(documents).map((one) => presentEntry(one, reading)),
      ),
    }
  }
  const calendar = await withReferences(payload, reading.references, { present })
  return textResponse(icsOf(calendar), type, {
    language: request.locale,
    tags: [listTag('events'), ...tags, ...documents.map(documentTag), ...reading.references.tags()],
  })
}

const pathOf = (slug: string): string => `/v1/events/${encodeURIComponent(slug)}.ics`

interface Asked {
  slugOrId: string
  search: string
  preview?: PreviewRequest | undefined
}

/** @throws {Problem} 400, 404, 410 */
export const eventIcsAnswer = async (payload: Payload, asked: Asked): Promise<PublicResponse> => {
  const { locale } = parseLocale(asked.search, ['locale', 'preview'])
  const found = await documentAt(payload, { collection: 'events', ...asked })
  if (!found) return elsewhere(payload, { collection: 'events', ...asked, addressOf: pathOf })
  const { publication, preview } = found
  const reading = readingOf({ locale, richText: 'text' }, { planned: preview?.planned })
  const present = () => presentEntry(publication, reading)
  const entry = await withReferences(payload, reading.references, { present })
  if (!entry)
    throw new Problem('not-found', 'This event does not have an exact enough date for a calendar yet.')
  return textResponse(icsOf({ entries: [entry] }), type, {
    language: entry.language,
    headers: { 'Content-Disposition': `attachment; filename="${encodeURIComponent(publication.slug)}.ics"` },
    tags: [documentTag({ collection: 'events', id: publication.document }), ...reading.references.tags()],
  })
}

const presentEntry = (publication: Publication, reading: Reading): Entry | null => {
  const read = Reader.of(publication, reading)
  const around = {
    number: publication.number,
    addresses: addressesOf(read.site()),
    officeZone: read.officeZone(),
  }
  return calendarEntry(presentAs('events', publication, read), around)
}
