// Erases a person (GDPR, article 17): place by place, what names them for us last, so that an erasure that was interrupted
// is simply done again.
import type { Payload } from 'payload'
import type { Actor } from '@/access/roles'
import { eraseContacts } from '@/persons/erase/contacts'
import { eraseInEditions } from '@/persons/erase/editions'
import { beginErasure, type Erasure } from '@/persons/erase/erasure'
import { eraseLog } from '@/persons/erase/log'
import { closeOwn, eraseOwn } from '@/persons/erase/ownRows'
import { erasePictures } from '@/persons/erase/pictures'
import { eraseRows } from '@/persons/erase/rows'
import { eraseTexts } from '@/persons/erase/texts'
import type { ErasureOptions } from '@/persons/options'
import type { Person } from '@/persons/person'
import { type Kind, type Place, places } from '@/persons/places'
import { holdingsOf, type InProse, outside, type PlaceReport } from '@/persons/report'
import { releaseDeleted } from '@/platform/database/releaseDeleted'
import { StateError } from '@/platform/errors'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'

export interface ErasureReport {
  dryRun: boolean
  pseudonym: string
  options: ErasureOptions
  /** What was held before, and in how many rows a name still stands. */
  places: (PlaceReport & { left?: number })[]
  /** Names inside of texts: before a rehearsal, after an erasure. For a person to edit. */
  prose: InProse[]
  outside: readonly string[]
}

interface Asked {
  person: Person
  options: ErasureOptions
  actor: Actor
}

/** What an erasure would find. Nothing is changed. */
export const rehearseErasure = async (
  payload: Payload,
  { person, options }: Pick<Asked, 'person' | 'options'>,
): Promise<ErasureReport> => ({
  ...{ dryRun: true, pseudonym: person.pseudonym, options, outside },
  ...(await holdingsOf(payload, person)),
})

/** @throws {StateError} 409 for whoever is the last to administer */
export const erasePerson = async (payload: Payload, asked: Asked): Promise<ErasureReport> => {
  const { person, options } = asked
  await refuseLastAdministrator(payload, person)
  const before = await holdingsOf(payload, person)
  const erasure = beginErasure({ payload, ...asked })
  await closeOwn(erasure)
  await eraseTexts(erasure)
  await eraseContacts(erasure)
  await erasePictures(erasure)
  for (const place of places) await steps[place.kind](erasure, place)
  await releaseDeleted(payload)
  await writeCheckpoint(payload)
  const after = await holdingsOf(payload, person)
  const left = new Map(after.places.map(({ place, named }) => [place, named]))
  return {
    ...{ dryRun: false, pseudonym: person.pseudonym, options, outside },
    places: before.places.map((report) => ({ ...report, left: left.get(report.place) ?? 0 })),
    prose: after.prose,
  }
}

/** Texts were decided about before all else. */
const steps: Record<Kind, (erasure: Erasure, place: Place) => Promise<void>> = {
  text: async () => {},
  editions: eraseInEditions,
  record: eraseRows,
  belonging: eraseRows,
  log: eraseLog,
  person: async (erasure, place) => {
    await eraseRows(erasure, place)
    await eraseOwn(erasure, place)
  },
}

const refuseLastAdministrator = async (payload: Payload, { own }: Person): Promise<void> => {
  const ids = own.users ?? []
  if (ids.length === 0) return
  const { docs } = await payload.db.find<{ id: string; roles?: string[]; active?: boolean }>({
    collection: 'users',
    where: { active: { equals: true } },
    limit: 0,
    pagination: false,
  })
  const others = docs.filter(({ id, roles }) => roles?.includes('admin') && !ids.includes(String(id)))
  if (others.length === 0)
    throw new StateError('This is the last administrator. Make another one before this account is erased.')
}
