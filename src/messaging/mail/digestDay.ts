// When the daily mail is due: from seven in the newsroom's morning on, once for each of its days. Pure.

const hourOfDigest = 7

/**
 * The day whose digest is due (`2026-03-31`), or `undefined` before seven in the morning of that day.
 * @param zone an IANA time zone
 */
export const digestDay = (now: Date, zone: string): string | undefined => {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  )
  return Number(parts.hour) < hourOfDigest ? undefined : `${parts.year}-${parts.month}-${parts.day}`
}

const format = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  })
