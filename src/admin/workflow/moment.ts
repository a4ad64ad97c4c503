// A moment as a person writes it: what the clocks of a zone show on a day.
import { isDay } from '@/platform/time/days'
import { instantAt, wallTimeIn } from '@/platform/time/wallTime'
import { isZone } from '@/platform/time/zones'

export interface Moment {
  day: string
  /** `19:00` */
  time: string
  /** IANA name. */
  zone: string
}

export const momentAt = (instant: string | null, zone: string): Moment => {
  const [day = '', time = ''] = instant ? wallTimeIn(instant, zone).split('T') : []
  return { day, time, zone }
}

/** The instant it stands for; none while something of it is missing. Where clocks show it twice or never, the server says so. */
export const instantOf = ({ day, time, zone }: Moment): string | undefined =>
  isDay(day) && time && isZone(zone) ? instantAt(`${day}T${time}`, zone) : undefined

export const sentMoment = ({ day, time }: Moment): string => `${day}T${time}`
