// Events, as exact as the file gives their time. An event without any date says so and has none.
import { instantOf, readDate, type Span, zoneOf } from '../dates'
import type { Edition, Event } from '../edition'
import { usableHref } from '../markup'
import { countryOf } from '../places'
import type { Plan } from '../plan'
import { plainParagraphs, richText } from '../richText'
import { contactNamed } from './contacts'
import { organisationNamed } from './organisations'
import { projectNamed } from './projects'

const kinds = ['event', 'webinar', 'info-session', 'screening', 'training', 'call', 'deadline', 'observance']
const precisions = ['exact', 'day', 'week', 'month', 'season', 'year']
const modes = ['onsite', 'online', 'hybrid']

export const mapEvents = (plan: Plan, { events }: Edition): void => {
  events.forEach((event, index) => {
    const { title, place, registration, price, discountCode, mode } = event
    plan.document({
      key: `events/${index}`,
      collection: 'events',
      data: {
        title: title ?? event.notes ?? 'Event',
        kind: event.kind && kinds.includes(event.kind) ? event.kind : 'event',
        mode: mode && modes.includes(mode) ? mode : undefined,
        when: whenOf(event),
        place: { name: place, country: countryIn(place) },
        registration: { url: usableHref(registration), price, code: discountCode },
        organisers: event.organisers.map((name) => organisationNamed(plan, name)),
        speakers: event.speakers.flatMap((one) => contactNamed(plan, one) ?? []),
        projects: event.project.map((name) => projectNamed(plan, name)),
        body: richText(plainParagraphs(restOf(event))),
      },
    })
  })
}

/** What has no field of its own, a line each, and the file's words about the event. */
export const restOf = (event: Event): (string | undefined)[] => {
  const { series, registration, alternateTimes, notes, kind, mode } = event
  return [
    series && `Series: ${series}`,
    kind && !kinds.includes(kind) ? `Kind: ${kind}` : undefined,
    mode && !modes.includes(mode) ? `Mode: ${mode}` : undefined,
    registration && !usableHref(registration) ? `Registration: ${registration}` : undefined,
    ...alternateTimes.map(
      ({ start, end, timezone }) => `Also: ${[start, end && `– ${end}`, timezone].filter(Boolean).join(' ')}`,
    ),
    notes,
  ]
}

export const isTimed = ({ start }: Event): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(start ?? '')

const whenOf = (event: Event) => (isTimed(event) ? timed(event) : dated(event))

const timed = ({ start, end, timezone }: Event) => {
  const zone = zoneOf(timezone)
  const instant = (time: string | undefined) =>
    /T\d{2}:\d{2}/.test(time ?? '') ? instantOf(time ?? '', zone) : undefined
  return {
    start: instant(start),
    end: instant(end),
    timeZone: zone,
    precision: 'exact',
    label: timezone && timezone !== zone ? [start, end, timezone].filter(Boolean).join(' ') : undefined,
  }
}

const dated = ({ start, end, approximate, datePrecision, allDay }: Event) => {
  const words = start ?? approximate
  const first = words ? readDate(words) : undefined
  const last = end ? readDate(end) : undefined
  const precision = datePrecision && precisions.includes(datePrecision) ? datePrecision : first?.precision
  const strange = datePrecision && !precisions.includes(datePrecision) ? datePrecision : undefined
  return {
    start: first?.from,
    end: last?.to ?? endOf(first),
    allDay: first ? allDay !== false || undefined : undefined,
    precision: first ? precision : undefined,
    label: [first ? first.label : words, end && !last ? end : undefined, strange].filter(Boolean).join(' · '),
  }
}

/** A week or season has an end that its precision does not tell. */
const endOf = (span: Span | undefined): string | undefined => (span?.label ? span.to : undefined)

const countryIn = (place: string | undefined): string | undefined => {
  const parts = (place ?? '').split(',')
  return countryOf(place) ?? countryOf(parts.at(-1))
}
