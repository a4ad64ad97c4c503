// The day as it is kept: browsers show days in the order of their own language, and 05/01 is two days of the year.
'use client'
import { isDay } from '@/platform/time/days'

export const DayNote = ({ value }: { value: unknown }) =>
  isDay(value) ? <p className="date-box__note">{value}</p> : null
