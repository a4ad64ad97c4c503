// Times as programs send them for an event.
import { isDay } from '@/platform/time/days'
import { readTime } from '@/platform/time/instants'
import { isZone } from '@/platform/time/zones'

const localForm = /T[\d:.]+$/

/**
 * A time as it was sent: a day as it is, an instant in UTC, a time without an offset by the clocks of its zone.
 *
 * @returns `undefined` for what is none, and for a time that the zone's clocks skip or show twice
 */
export const instantIn = (value: string, zone: unknown): string | undefined => {
  if (isDay(value)) return value
  if (!localForm.test(value))
    return Number.isNaN(Date.parse(value)) ? undefined : new Date(value).toISOString()
  const read = isZone(zone) ? readTime({ at: value, timeZone: zone }) : undefined
  return read?.ok ? read.instant : undefined
}
