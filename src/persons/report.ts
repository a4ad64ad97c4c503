// What the product holds about a person, place by place: the same for an export, a rehearsal and what an erasure left.
import type { Payload } from 'payload'
import { type Held, heldAt, isInWords, type Trace } from '@/persons/held'
import type { Person } from '@/persons/person'
import { type Place, placeName, places } from '@/persons/places'
import { titleOf } from '@/workflow/reviews/titleOf'

export interface PlaceReport {
  place: string
  /** Rows that are theirs, name them by id, or say their name. */
  rows: number
  /** Of these, rows that say their name. */
  named: number
}

/** A name inside of a text, for a person to judge. */
export interface InProse {
  place: string
  /** Of the document; of a publication or version, of the document it is of. */
  type: string
  document: string
  title: string | null
  /** Whether the public sees it. */
  live: boolean
  path: string
  text: string
}

export interface Holdings {
  places: PlaceReport[]
  prose: InProse[]
}

export const holdingsOf = async (payload: Payload, person: Person): Promise<Holdings> => {
  const holdings: Holdings = { places: [], prose: [] }
  for (const place of places) {
    const report: PlaceReport = { place: placeName(place), rows: 0, named: 0 }
    for await (const held of heldAt(payload, place, person)) {
      report.rows += 1
      if (held.traces.some(isInWords)) report.named += 1
      if (place.kind === 'text' || place.kind === 'editions')
        holdings.prose.push(...proseIn(payload, place, held))
    }
    holdings.places.push(report)
  }
  return holdings
}

const proseIn = (payload: Payload, place: Place, { row, traces }: Held): InProse[] => {
  const about = {
    place: placeName(place),
    type: String(row.type ?? (place.of === 'editions' ? 'issues' : place.of)),
    document: String(row.document ?? row.issue ?? row.parent ?? row.id),
    title: titleIn(payload, place, row),
    live: place.store === 'global' || (place.of === 'publications' && !row.endedAt),
  }
  return traces.filter(isInWords).map(({ path, text = '' }) => ({ ...about, path, text: shortened(text) }))
}

const titleIn = (payload: Payload, { of, store }: Place, row: Held['row']): string | null => {
  if (store === 'global') return null
  const type = of === 'publications' ? String(row.type) : of
  const content = (of === 'publications' ? row.content : (row.version ?? row)) as Record<string, unknown>
  return titleOf(payload, { type, content: content ?? {} })
}

const longest = 300

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

export const pathsBy = (traces: readonly Trace[], by: Trace['by']): string[] =>
  traces.filter((trace) => trace.by === by).map(({ path }) => path)

/** What is out of reach of this program, whoever asks. */
export const outside = [
  'Backups of the database and of the media folder: they hold what they held until they are replaced.',
  'The log of the server: it names people by nothing but addresses of requests, where a slug may hold a name; without SMTP_URL it also prints the mails. Delete what is older than the erasure.',
  'What left the office: newsletters and other mails that were sent, messages that webhooks received, copies that readers, feeds and search engines keep.',
  'The inside of uploaded documents, recordings and pictures: their names and descriptions were searched, not their contents.',
] as const
