import { Temporal } from 'temporal-polyfill'

/** ISO 8601: “2026-W23”. */
export const isoWeekOf = (date: string): string | null => {
  if (!/^\d{4}-/.test(date)) return null
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}
