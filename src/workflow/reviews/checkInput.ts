// Gathers what the checks may know about a document from the database; the checks themselves are pure.
import type { Payload, PayloadRequest } from 'payload'
import { isSupporting } from '@/collections/supporting'
import { addressIn } from '@/content/address'
import { referenceKey, referencesOf } from '@/content/references'
import { currentTime } from '@/platform/database/clock'
import { languages } from '@/platform/i18n/languages'
import { dayIn } from '@/platform/time/days'
import { readOfficeZone } from '@/platform/time/officeZone'
import { findBlocking } from '@/workflow/comments/comments'
import { readConsents, readRealNames } from '@/workflow/consent/consents'
import type { CheckInput } from '@/workflow/core/checks'
import { offeredIn, type ShownPart } from '@/workflow/core/checks/input'
import { realNames } from '@/workflow/core/checks/realNames'
import { clearedAt } from '@/workflow/holds/holdText'
import { fieldsOf } from '@/workflow/reviews/documents'
import { ringAbove } from '@/workflow/reviews/facts/ancestors'
import { entriesShownBy, type ShownEntry } from '@/workflow/reviews/facts/entries'
import { requiredFunders } from '@/workflow/reviews/facts/funders'
import { guidTakenBy } from '@/workflow/reviews/facts/guids'
import { consentPlaces, filesIn, idsIn, imagesIn } from '@/workflow/reviews/facts/media'
import { designationNotes, footnotesIn } from '@/workflow/reviews/facts/notes'
import { unknownRecordings } from '@/workflow/reviews/facts/recordings'
import { findReferenced } from '@/workflow/reviews/facts/referenced'
import { slugTakenBy } from '@/workflow/reviews/facts/slugs'
import { requiredValues, untranslatedTexts } from '@/workflow/reviews/facts/values'
import { checksOff, type StoredPolicy } from '@/workflow/reviews/policy'
import type { Review } from '@/workflow/reviews/reviews'
import { titleOf } from '@/workflow/reviews/titleOf'

type Content = Record<string, unknown>

interface Asked {
  type: string
  id: string
  content: Content
  revision: string
  review: Review
  policy: StoredPolicy
}

export const gatherCheckInput = async (
  payload: Payload,
  { type, id, content, revision, review, policy }: Asked,
  req?: PayloadRequest,
): Promise<CheckInput> => {
  const fields = fieldsOf(payload, type)
  const references = referencesOf(fields, content, languages)
  const shown = await entriesShownBy(payload, references, req)
  const media = contentsOf(shown, 'media')
  const there = await findReferenced(
    payload,
    references.filter((reference) => !shown.has(referenceKey(reference))),
    req,
  )
  const places = consentPlaces(references, (file) => idsIn(media.get(file)?.consents))
  const consents = await readConsents(
    payload,
    places.map(({ consent }) => consent),
    req,
  )
  const zone = await readOfficeZone(payload, req)
  const today = dayIn(currentTime(), zone)
  const input: CheckInput = {
    content,
    language: req?.i18n?.language,
    zone,
    isEntry: isSupporting(type),
    off: checksOff(policy),
    required: requiredValues(fields, content),
    untranslated: untranslatedTexts(fields, content),
    images: imagesIn(references, media, offeredIn(content)),
    files: filesIn(references, media),
    missing: references
      .map((reference) => ({ reference, key: referenceKey(reference) }))
      .filter(({ key }) => !shown.has(key) && !there.has(key))
      .map(({ reference }) => reference),
    shown: await partsOf(payload, shown, req),
    slugTakenBy: await slugTakenBy(
      payload,
      { type, id, slug: addressIn(content), heldAs: review.slugKey },
      req,
    ),
    recordings: unknownRecordings(type, content),
    guidTakenBy: await guidTakenBy(payload, { type, id, guid: content.guid }, req),
    isOwnAncestor: type === 'projects' && (await isOwnAncestor(payload, { id, parent: content.parent }, req)),
    funders: requiredFunders(content, contentsOf(shown, 'organisations')),
    notes: await designationNotes(payload, req),
    footnotes: footnotesIn(references),
    carriesFootnotes: fields.some((field) => field.type === 'richText'),
    consents: places.map(({ path, consent }) => ({ path, consent: consents.get(consent) ?? null })),
    realNames: await readRealNames(payload, today, req),
    blockingComments: await findBlocking(payload, { type, id }, req),
  }
  if (realNames(input).length === 0) return input
  const cleared = await clearedAt(payload, { type, id, revision }, req)
  return cleared ? { ...input, realNames: await readRealNames(payload, today, req, cleared) } : input
}

const partsOf = async (
  payload: Payload,
  shown: ReadonlyMap<string, ShownEntry>,
  req?: PayloadRequest,
): Promise<ShownPart[]> => {
  const entries = [...shown.values()]
  const makers = await makersOf(
    payload,
    entries.filter(({ isNew }) => isNew).map(({ id }) => id),
    req,
  )
  return entries.map(({ collection, id, content, revision }) => {
    const key = referenceKey({ collection, id })
    const title = titleOf(payload, { type: collection, content }) ?? id
    return { key, revision, title, ...(makers.has(key) ? { makers: makers.get(key) ?? [] } : {}) }
  })
}

/** Who worked on these entries since they were last published, by `collection:id`. */
const makersOf = async (
  payload: Payload,
  entries: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, string[]>> => {
  if (entries.length === 0) return new Map()
  const { docs } = await payload.db.find<{ type: string; document: string; contributors?: string[] }>({
    collection: 'reviews',
    where: { document: { in: [...entries] } },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map(({ type, document, contributors }) => [`${type}:${document}`, contributors ?? []]))
}

const isOwnAncestor = async (
  payload: Payload,
  project: { id: string; parent: unknown },
  req?: PayloadRequest,
): Promise<boolean> => (await ringAbove(payload, project, { live: true }, req)) !== undefined

const contentsOf = (shown: ReadonlyMap<string, ShownEntry>, collection: string): Map<string, Content> =>
  new Map(
    [...shown.values()]
      .filter((one) => one.collection === collection)
      .map(({ id, content }) => [id, content]),
  )
