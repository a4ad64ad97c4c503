// How an event tells its time: in whole days where no hours are known, and in which zone. Pure.
import { isZone } from '@/platform/time/zones'

export interface EventTimes {
  allDay?: unknown
  precision?: unknown
  timeZone?: unknown
}

/** Without hours: all day, or a date that is known to the day, the month, the year. */
export const isWholeDays = ({ allDay, precision }: EventTimes): boolean =>
  allDay === true || (typeof precision === 'string' && precision !== '' && precision !== 'exact')

/** The event's own zone first. */
export const zonesOf = ({ timeZone }: EventTimes, office: string): [string, ...string[]] =>
  isZone(timeZone) ? [timeZone, office] : [office]
