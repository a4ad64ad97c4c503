// Puts names in place of what differs between two runs of the same code, and of nothing else: ids, moments, hashes,
// tokens, addresses of this run. Each text is read by itself, so that a change in one file shows in that file alone.

export interface Known {
  /** Ids that have a name, such as `articles:a-street-of-their-own`. */
  names: ReadonlyMap<string, string>
  /** Texts of this run and what to write in their place, such as the address of the server. */
  places: readonly (readonly [string, string])[]
  /** When the run began. */
  began: Date
}

export type Normalise = (text: string) => string

export const normaliser = ({ names, places, began }: Known): Normalise => {
  const today = formsOfDay(began)
  const momentOr = (text: string, time: number): string => nameOfMoment(time, began) ?? text

  return (given) => {
    const numbers = numbering()
    const plain = (text: string): string =>
      text
        .replace(isoMoment, (found) => momentOr(found, Date.parse(found)))
        .replace(httpMoment, (found) => momentOr(found, Date.parse(found)))
        .replace(compactMoment, (found, ...parts: string[]) => momentOr(found, ofCompact(parts)))
        .replace(epoch, (found) => momentOr(found, Number(found) * (found.length === 10 ? 1000 : 1)))
        .replace(id, (found) => names.get(found) ?? numbers('id', found))
        .replace(mailHash, (found) => numbers('hash', found))
        .replace(hash, (found) => numbers('hash', found))
        .replace(today, '<today>')
    const text = places.reduce((left, [place, name]) => left.replaceAll(place, name), given)
    return plain(
      text
        .replace(cursor, (_, place: string) => `<cursor ${plain(decoded(place))}>`)
        .replace(timeOfExpiry, 'at <time> UTC')
        .replace(linkToken, '<token>')
        .replace(webToken, '<token>')
        .replace(webhookMessage, '<message>')
        .replace(webhookSecret, '<secret>')
        .replace(webhookSignature, '<signature>'),
    )
  }
}

const isoMoment = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g
const httpMoment =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})/g
const compactMoment = /\b(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/g
/** As guests read when their link ends. */
const timeOfExpiry = /\bat \d\d?:\d\d\s[AP]M UTC/g
const epoch = /\b1\d{9}(\d{3})?\b/g
const id = /\b([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})\b/g
const hash = /\b[0-9a-f]{64}\b/g
/** At the end of the key of a newsletter, after its language. */
const mailHash = /(?<=:[a-z]{2}:)[0-9a-f]{16}\b/g
/** Of a list: a place that can be read, and a signature of it. */
const cursor = /\b(WyJ(?:hZnRlciIs|iZWZvcmUiL)[\w-]+)\.[\w-]{22}(?![\w-])/g
const linkToken = /[\w-]{16,400}\.[0-9a-z]{6,9}\.[\w-]{43}(?![\w-])/g
const webToken = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g
const webhookMessage = /\bmsg_[0-9a-f]{32}\b/g
const webhookSecret = /\bwhsec_[\w+/=-]+/g
const webhookSignature = /\bv1,[\w+/]+={0,2}/g

const ofCompact = ([year, month, day, hour, minute, second]: string[]): number =>
  Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)

const decoded = (place: string): string => Buffer.from(place, 'base64url').toString()

const minute = 60_000
const hour = 60 * minute

/** Of moments that the run made: those of itself, and those to the second that lie whole hours after it. */
const nameOfMoment = (time: number, began: Date): string | undefined => {
  const now = Date.now()
  if (time >= began.getTime() - 2000 && time <= now + 2000) return '<moment>'
  const hours = Math.round((time - now) / hour)
  const isLater =
    hours > 0 && hours < 10_000 && Math.abs(time - now - hours * hour) < now - began.getTime() + 2000
  return isLater && time % minute !== 0 ? `<moment in ${hours} hours>` : undefined
}

/** The day of the run, as pages and feeds write it. */
const formsOfDay = (date: Date): RegExp => {
  const iso = date.toISOString().slice(0, 10)
  const long = ['en-GB', 'fr', 'nl'].map((language) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  )
  return new RegExp(`\\b(${[iso, iso.replaceAll('-', ''), ...long].join('|')})\\b`, 'g')
}

/** Numbers in the order of first sight. */
const numbering = () => {
  const seen = new Map<string, string>()
  const counts = new Map<string, number>()
  return (kind: string, found: string): string => {
    const known = seen.get(found)
    if (known) return known
    const count = (counts.get(kind) ?? 0) + 1
    const name = `<${kind} ${count}>`
    counts.set(kind, count)
    seen.set(found, name)
    return name
  }
}
