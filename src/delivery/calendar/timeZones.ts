// The VTIMEZONEs of a calendar. A zone is written with the rules of today: an instant that they would put elsewhere (an
// old rule, the hour that comes twice) is left to UTC, which is always right.
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'

interface Zone {
  component: ICAL.Component
  zone: ICAL.Timezone
}

const known = new Map<string, Zone | null>()

export class TimeZones {
  readonly #used = new Map<string, ICAL.Component>()

  /** The zone, noted as used, when it tells all of these instants; else none. */
  holding(name: string | null, instants: readonly string[]): string | undefined {
    const found = name === null ? null : zoneOf(name)
    if (!name || !found || !instants.every((instant) => isHeld(instant, name, found.zone))) return undefined
    this.#used.set(name, found.component)
    return name
  }

  /** @param needOne a calendar must hold something (RFC 5545, 3.6), if only the time it would be in */
  components(needOne: boolean): ICAL.Component[] {
    const used = needOne && this.#used.size === 0 ? [zoneOf('Etc/UTC')?.component] : [...this.#used.values()]
    // A component belongs to one calendar only.
    return used.flatMap((one) => (one ? [new ICAL.Component(one.toJSON())] : []))
  }
}

export const localTime = (instant: string, zone: string): ICAL.Time => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime()
  return ICAL.Time.fromDateTimeString(local.toString({ smallestUnit: 'second' }))
}

const isHeld = (instant: string, name: string, zone: ICAL.Timezone): boolean => {
  const time = localTime(instant, name)
  time.zone = zone
  return time.toUnixTime() === Math.floor(Date.parse(instant) / 1000)
}

const zoneOf = (name: string): Zone | null => {
  const found = known.get(name)
  if (found !== undefined) return found
  const zone = readZone(name)
  known.set(name, zone)
  return zone
}

/** IANA names that the library does not have are left to UTC. */
const readZone = (name: string): Zone | null => {
  const [block = ''] = tzlib_get_ical_block(name)
  if (!block.startsWith('BEGIN:VTIMEZONE')) return null
  const component = ICAL.Component.fromString(block)
  component.removeProperty('last-modified')
  // The block of an alias (Europe/Luxembourg) calls itself by the zone that it follows, which no event would name.
  component.updatePropertyWithValue('tzid', name)
  return { component, zone: new ICAL.Timezone({ component, tzid: name }) }
}
