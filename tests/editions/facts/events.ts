// Every event: what, when and how exactly, where, for how much; its words.
import { readDate, wallClock, zoneOf } from '../dates'
import type { Event } from '../edition'
import { restOf } from '../mapping/events'
import { differs, lacks, oneLine } from '../tally'
import { type Evidence, missing, partOf } from './evidence'
import { plainAnswer } from './plain'

export const checkEvents = ({ file, tally, find }: Evidence): void => {
  file.edition.events.forEach((event, index) => {
    const found = find(`events/${index}`)?.text
    tally.note('events', event.title ?? String(index), found ? wrongIn(event, found) : missing)
  })
}

const kinds = ['event', 'webinar', 'info-session', 'screening', 'training', 'call', 'deadline', 'observance']

const wrongIn = (event: Event, found: Record<string, unknown>) => {
  const { title, kind, place, price, discountCode, mode, registration } = event
  const text = plainAnswer(found.body)
  const { price: paid, code, url } = partOf(found.registration)
  const isUrl = registration !== undefined && /^https?:\/\/\S+\.\S+$/.test(registration)
  return [
    title !== undefined && differs('title', found.title, title),
    kind !== undefined && kinds.includes(kind) && differs('kind', found.kind, kind),
    mode !== undefined && found.mode !== mode && lacks('text', text, mode),
    mode === undefined && differs('mode', found.mode, undefined),
    differs('place', partOf(found.place).name, place),
    differs('price', paid, price),
    differs('code', code, discountCode),
    isUrl && differs('registration', url, registration),
    ...restOf(event).map((line) => lacks('text', text, line && oneLine(line))),
    ...checkWhen(event, partOf(found.when)),
  ]
}

const checkWhen = (event: Event, when: Record<string, unknown>) => {
  const { start, end, approximate, datePrecision, timezone } = event
  const label = String(when.label ?? '')
  if (start?.includes('T')) return checkTimed(event, when)
  const words = start ?? approximate
  const date = words ? readDate(words) : undefined
  return [
    differs('start', when.start, date?.from),
    date
      ? differs('precision', when.precision, datePrecision ?? date.precision)
      : lacks('label', label, words),
    end !== undefined && (/^\d{4}-\d{2}-\d{2}$/.test(end) ? differs('end', when.end, end) : false),
    date?.label !== undefined && lacks('label', label, approximate),
    date && !start && !sayable(words, when) && `no longer says “${words}”`,
    timezone && start?.includes('T') ? lacks('label', label, timezone) : false,
  ]
}

const sizes: Record<string, number> = { day: 10, month: 7, year: 4 }

/** Whether start and precision, or the label, say the words of the file. */
const sayable = (words: string | undefined, { start, precision, label }: Record<string, unknown>): boolean =>
  label
    ? String(label).includes(words ?? '')
    : String(start).slice(0, sizes[String(precision)] ?? 10) === words

const checkTimed = ({ start, end, timezone }: Event, when: Record<string, unknown>) => {
  const zone = String(when.timeZone ?? 'UTC')
  const clock = (instant: unknown) => (typeof instant === 'string' ? wallClock(instant, zone) : undefined)
  return [
    differs('time zone', when.timeZone, zoneOf(timezone)),
    differs('start', clock(when.start), start?.slice(0, 16)),
    end?.includes('T') && differs('end', clock(when.end), end.slice(0, 16)),
    differs('precision', when.precision, 'exact'),
    timezone && zone !== timezone ? lacks('label', String(when.label ?? ''), timezone) : false,
  ]
}
