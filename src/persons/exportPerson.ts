// Everything that the product holds about a person, as one JSON document (GDPR, articles 15 and 20).
import path from 'node:path'
import type { Payload } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import { type Held, heldAt, idIn, idsOf } from '@/persons/held'
import { nameOf, type Person } from '@/persons/person'
import { type Place, placeName, places } from '@/persons/places'
import { outside, pathsBy } from '@/persons/report'
import { currentTime } from '@/platform/database/clock'

export interface PersonExport {
  /** ISO 8601 instant. */
  at: string
  person: { name: string; names: readonly string[]; emails: readonly string[]; phones: readonly string[] }
  places: { place: string; rows: ExportedRow[] }[]
  /** Their pictures and signed forms; `file` is the path in the folder of the media. */
  files: { collection: string; id: string; file: string }[]
  outside: readonly string[]
}

export interface ExportedRow {
  id: string
  /** Whether the row is about them alone. */
  theirs: boolean
  /** Where it names them by id. */
  named: string[]
  /** Where it says their name, and the passage. */
  said: { path: string; text: string }[]
  /** The row itself, but for what names others; absent for texts, which are about more than one person. */
  row?: Record<string, unknown>
}

export const exportPerson = async (payload: Payload, person: Person): Promise<PersonExport> => {
  const exported: PersonExport = {
    at: currentTime().toISOString(),
    person: { name: nameOf(person), names: person.names, emails: person.emails, phones: person.phones },
    places: [],
    files: [],
    outside,
  }
  for (const place of places) {
    const rows: ExportedRow[] = []
    for await (const held of heldAt(payload, place, person)) {
      rows.push(exportedRow(place, held, person))
      exported.files.push(...filesIn(place, held))
    }
    exported.places.push({ place: placeName(place), rows })
  }
  return exported
}

const exportedRow = (place: Place, { row, traces }: Held, person: Person): ExportedRow => {
  const theirs = traces.some(({ by }) => by === 'row')
  const said = traces.flatMap(({ by, path: at, text }) =>
    by === 'words' ? [{ path: at, text: text ?? '' }] : [],
  )
  const isText = place.kind === 'text' || place.kind === 'editions'
  const shown = isText && !theirs ? {} : { row: withoutOthers(place, row, person) }
  return { id: row.id, theirs, named: pathsBy(traces, 'id'), said, ...shown }
}

/** Without secrets, which are nobody's to read, and without the names of colleagues. */
const withoutOthers = (
  { secret = [], names = {} }: Place,
  row: Record<string, unknown>,
  person: Person,
): Record<string, unknown> => {
  const ids = idsOf(person)
  const others = Object.entries(names).flatMap(([field, by]) =>
    by.includes('.') || ids.has(String(idIn(row[by]))) ? [] : [field, by],
  )
  return Object.fromEntries(Object.entries(row).filter(([field]) => ![...secret, ...others].includes(field)))
}

const folders: Record<string, string> = { media: '', 'consent-forms': 'consent-forms' }

const filesIn = ({ of, store }: Place, { row, traces }: Held): PersonExport['files'] => {
  const folder = folders[of]
  if (folder === undefined || store !== 'rows' || typeof row.filename !== 'string') return []
  return traces.some(({ by }) => by === 'row')
    ? [{ collection: of, id: row.id, file: path.join(folder, row.filename) }]
    : []
}

/** Where a file of an export lies on this machine. */
export const fileAt = (file: string): string => path.join(mediaDirectory(), file)
