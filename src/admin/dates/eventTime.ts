// The value of an event's time (a day, or an instant) and what its inputs show: a day, and an hour by the zone's clocks.
import { dayIn, isDay } from '@/platform/time/days'
import { instantAt, wallTimeIn } from '@/platform/time/wallTime'

export interface Shown {
  day: string
  /** `19:00`; empty where no time is given. */
  time: string
}

export const shownIn = (value: string | null | undefined, zone: string): Shown => {
  if (!value || Number.isNaN(Date.parse(value))) return { day: '', time: '' }
  if (isDay(value)) return { day: value, time: '' }
  const [day = '', time = ''] = wallTimeIn(value, zone).split('T')
  return { day, time }
}

/** A time without a day is none, and so is a year of more than four digits. */
export const storedFrom = ({ day, time }: Shown, zone: string): string | null => {
  if (!isDay(day)) return null
  return time ? instantAt(`${day}T${time}`, zone) : day
}

/** What is left of a time when the hours go. */
export const dayAlone = (value: string, zone: string): string => (isDay(value) ? value : dayIn(value, zone))
