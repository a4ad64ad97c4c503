// What is asked of who protects, about one text: where people may be shown, for which channels and languages, and what
// the consents that are linked there allow.
import type { Payload, PayloadRequest } from 'payload'
import { isSupporting } from '@/collections/supporting'
import { referencesOf } from '@/content/references'
import { currentTime } from '@/platform/database/clock'
import { languages } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'
import { readOfficeZone } from '@/platform/time/officeZone'
import { toConsent } from '@/workflow/consent/consents'
import { neededChannels, problemsOf } from '@/workflow/core/checks/consents'
import { offeredIn } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/messages'
import { publicFrom } from '@/workflow/core/contentIssues'
import { type DocumentText, fieldsOf, readDocument } from '@/workflow/reviews/documents'
import { entriesShown } from '@/workflow/reviews/facts/entries'
import { idsIn } from '@/workflow/reviews/facts/media'
import { readReview } from '@/workflow/reviews/reviews'
import { titleOf } from '@/workflow/reviews/titleOf'

type Row = Record<string, unknown>

/** The answer of `GET /api/{collection}/{id}/people`. */
export interface PeopleIn {
  /** What the writer answered: can somebody be recognised? */
  depictsPeople: 'yes' | 'no' | null
  /** In which it is offered; a consent must cover each. */
  languages: string[]
  /** Where it is published; a consent must cover each. */
  channels: string[]
  /** The text itself first, then each file that it shows. */
  places: PeopleAt[]
}

export interface PeopleAt {
  /** In the text. */
  path: string
  /** The file; `null` for the text itself. */
  media: { id: string; title: string | null } | null
  consents: LinkedConsent[]
}

export interface LinkedConsent {
  id: string
  /** `null`: it does not exist any more. */
  publicName: string | null
  kind: string | null
  channels: string[]
  /** None: all of them. */
  languages: string[]
  validUntil: string | null
  withdrawnAt: string | null
  /** Why it does not allow this text. */
  issues: Issue[]
}

/** @throws {MissingError} 404 */
export const peopleIn = async (
  payload: Payload,
  target: { type: string; id: string },
  req: PayloadRequest,
): Promise<PeopleIn> => {
  const document = await readDocument(payload, target, req)
  const offered = isSupporting(document.type) ? [] : offeredIn(document.content)
  const places = await placesIn(payload, document, req)
  const describe = await describing(payload, { document, offered, places }, req)
  const group = (document.content.protection ?? {}) as { depictsPeople?: 'yes' | 'no' | null }
  return {
    depictsPeople: group.depictsPeople ?? null,
    languages: offered,
    channels: [...neededChannels],
    places: places.map(({ consents, ...place }) => ({
      ...place,
      consents: consents.map((id) => describe(id, place.path)),
    })),
  }
}

type Place = Omit<PeopleAt, 'consents'> & { consents: string[] }

const placesIn = async (payload: Payload, document: DocumentText, req: PayloadRequest): Promise<Place[]> => {
  const { content, type } = document
  const references = referencesOf(fieldsOf(payload, type), content, languages)
  const files = references.filter(({ collection }) => collection === 'media')
  const media = await entriesShown(payload, { collection: 'media', ids: files.map(({ id }) => id) }, req)
  const own = references.filter(({ collection }) => collection === 'consents').map(({ id }) => id)
  return [
    { path: type === 'media' ? 'consents' : 'protection.consents', media: null, consents: own },
    ...files.flatMap(({ id, path }) => {
      const file = media.get(id)
      if (!file) return []
      const title = titleOf(payload, { type: 'media', content: file })
      return [{ path, media: { id, title }, consents: idsIn(file.consents) }]
    }),
  ]
}

interface Linked {
  document: DocumentText
  offered: string[]
  places: readonly Place[]
}

const describing = async (payload: Payload, { document, offered, places }: Linked, req: PayloadRequest) => {
  const rows = await rowsOf(
    payload,
    places.flatMap(({ consents }) => consents),
    req,
  )
  const review = await readReview(payload, { type: document.type, document: document.id }, req)
  const at = publicFrom({ now: currentTime().toISOString(), review })
  const terms = { languages: offered, at, zone: await readOfficeZone(payload, req) }
  const reader = { language: req.i18n?.language }
  return (id: string, path: string): LinkedConsent => {
    const row = rows.get(id)
    const consent = toConsent(row ?? {})
    const problems = row ? problemsOf(consent, terms) : [{ code: 'consentUnknown' as const }]
    return {
      id,
      publicName: row ? String(row.publicName ?? '') : null,
      kind: row ? String(row.kind) : null,
      channels: [...consent.channels],
      languages: [...consent.languages],
      validUntil: consent.validUntil,
      withdrawnAt: consent.withdrawnAt,
      issues: problems.map((problem) => found(reader, { path, ...problem })),
    }
  }
}

/** The real name stays where it is. */
const rowsOf = async (
  payload: Payload,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, Row>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<Row>({
    collection: 'consents',
    where: { id: { in: [...new Set(ids)] } },
    select: {
      publicName: true,
      kind: true,
      channels: true,
      languages: true,
      validUntil: true,
      withdrawnAt: true,
    },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((row) => [String(row.id), row]))
}
