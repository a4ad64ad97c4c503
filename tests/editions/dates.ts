// Dates as exact as the files give them: 2021, 2021-05, 2021-05-20, 2021 summer, 2019-11 first week, and spans.

export type Precision = 'day' | 'week' | 'month' | 'season' | 'year'

export interface Span {
  from?: string
  to?: string
  precision?: Precision
  /** The words of the file, where dates and precision do not say the same. */
  label?: string
}

/** Reads one date or a span `from/to`. What is no date becomes the label. */
export const readSpan = (text: string | undefined): Span => {
  if (!text) return {}
  const [first, last, ...more] = text.split('/').map((one) => readDate(one.trim()))
  if (!first || more.length > 0 || (text.includes('/') && !last)) return { label: text }
  if (!last) return first
  if (!first.from || !last.to || first.label || last.label || last.to < first.from) return { label: text }
  const same = first.precision === last.precision
  return { from: first.from, to: last.to, precision: coarser(first, last), ...(same ? {} : { label: text }) }
}

const order: Precision[] = ['day', 'week', 'month', 'season', 'year']

const coarser = (a: Span, b: Span): Precision =>
  order[Math.max(order.indexOf(a.precision ?? 'day'), order.indexOf(b.precision ?? 'day'))] ?? 'day'

export const readDate = (text: string): Span | undefined => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(text) ?? []
  if (!year) return readWords(text)
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isDay(from)) return undefined
  if (day) return { from, to: from, precision: 'day' }
  return month
    ? { from, to: lastDayOf(from), precision: 'month' }
    : { from, to: `${year}-12-31`, precision: 'year' }
}

const seasons: Record<string, [string, string]> = {
  spring: ['03-01', '05-31'],
  summer: ['06-01', '08-31'],
  autumn: ['09-01', '11-30'],
  fall: ['09-01', '11-30'],
  winter: ['12-01', '02-28'],
}

const weeks = ['first', 'second', 'third', 'fourth']

const readWords = (text: string): Span | undefined => {
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  const season = Object.keys(seasons).find((name) => text.toLowerCase().includes(name))
  if (year && season) {
    const [start, end] = seasons[season] ?? ['01-01', '12-31']
    const endYear = season === 'winter' ? Number(year) + 1 : year
    return { from: `${year}-${start}`, to: `${endYear}-${end}`, precision: 'season', label: text }
  }
  const [, month, words] = /^(\d{4}-\d{2}) (.+)$/.exec(text) ?? []
  if (!month || !isDay(`${month}-01`)) return undefined
  const week = weeks.findIndex((name) => words?.toLowerCase().includes(`${name} week`))
  if (week < 0) return { from: `${month}-01`, to: lastDayOf(`${month}-01`), precision: 'month', label: text }
  const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`
  return { from: day(week * 7 + 1), to: day(week * 7 + 7), precision: 'week', label: text }
}

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const lastDayOf = (day: string): string => {
  const [year, month] = day.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10)
}

const shown: Record<Precision, number> = { day: 10, week: 10, month: 7, season: 10, year: 4 }

/** The inverse of `readSpan`: the file's words again. */
export const writeSpan = ({
  from,
  to,
  precision,
  label,
}: { [K in keyof Span]: Span[K] | null }): string | undefined => {
  if (label) return label
  if (!from) return undefined
  const cut = (day: string) => day.slice(0, shown[precision ?? 'day'])
  return !to || cut(from) === cut(to) ? cut(from) : `${cut(from)}/${cut(to)}`
}

/** Zones as newsletters write them. */
const zones: Record<string, string> = {
  EDT: 'America/New_York',
  EST: 'America/New_York',
  PDT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  WAT: 'Africa/Lagos',
  EAT: 'Africa/Nairobi',
  UTC: 'UTC',
  Z: 'UTC',
}

export const zoneOf = (name: string | undefined): string => {
  if (!name) return 'Europe/Brussels'
  if (name.includes('/') && isZone(name)) return name
  return zones[name.toUpperCase()] ?? 'Europe/Brussels'
}

const isZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The instant of a wall-clock time (2021-06-10T09:00) in a zone, ISO 8601 in UTC. */
export const instantOf = (time: string, zone: string): string => {
  const wall = Date.parse(`${time.slice(0, 16)}:00Z`)
  const guess = wall - offsetAt(wall, zone)
  return new Date(wall - offsetAt(guess, zone)).toISOString()
}

/** The wall-clock time of an instant in a zone: 2021-06-10T09:00. */
export const wallClock = (instant: string, zone: string): string => {
  const time = Date.parse(instant)
  return new Date(time + offsetAt(time, zone)).toISOString().slice(0, 16)
}

const offsetAt = (time: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', ...clock }).formatToParts(
    time,
  )
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'))
  return wall - Math.floor(time / 1000) * 1000
}

const clock = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const
