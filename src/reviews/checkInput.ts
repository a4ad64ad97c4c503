// Gathers what the checks may know about a document from the database; the checks themselves are pure.
import type { Payload, PayloadRequest } from 'payload'
import { findBlocking } from '@/comments/comments'
import { referencesOf } from '@/content/references'
import { languages } from '@/languages'
import { readConsents, readRealNames } from '@/protection/consents'
import { fieldsOf } from '@/reviews/documents'
import { requiredFunders } from '@/reviews/facts/funders'
import { consentPlaces, filesIn, idsIn, imagesIn } from '@/reviews/facts/media'
import { designationNotes, footnotesIn } from '@/reviews/facts/notes'
import { findReferenced } from '@/reviews/facts/referenced'
import { slugTakenBy } from '@/reviews/facts/slugs'
import { requiredValues, untranslatedTexts } from '@/reviews/facts/values'
import { readChecksOff } from '@/reviews/policy'
import { readOfficeZone } from '@/time/officeZone'
import type { CheckInput } from '@/workflow/checks'
import { offeredIn } from '@/workflow/checks/input'

type Content = Record<string, unknown>

export const gatherCheckInput = async (
  payload: Payload,
  { type, id, content }: { type: string; id: string; content: Content },
  req?: PayloadRequest,
): Promise<CheckInput> => {
  const fields = fieldsOf(payload, type)
  const references = referencesOf(fields, content, languages)
  const found = await findReferenced(payload, references, req)
  const media = found.get('media') ?? new Map<string, Content>()
  const places = consentPlaces(references, (file) => idsIn(media.get(file)?.consents))
  const consents = await readConsents(
    payload,
    places.map(({ consent }) => consent),
    req,
  )
  return {
    content,
    language: req?.i18n?.language,
    zone: await readOfficeZone(payload, req),
    off: await readChecksOff(payload, req),
    required: requiredValues(fields, content),
    untranslated: untranslatedTexts(fields, content),
    images: imagesIn(references, media, offeredIn(content)),
    files: filesIn(references, media),
    missing: references.filter((reference) => !found.get(reference.collection)?.has(reference.id)),
    slugTakenBy: await slugTakenBy(payload, { type, id, slug: content.slug }, req),
    funders: requiredFunders(content, found.get('organisations') ?? new Map()),
    notes: await designationNotes(payload, req),
    footnotes: footnotesIn(references),
    carriesFootnotes: fields.some((field) => field.type === 'richText'),
    consents: places.map(({ path, consent }) => ({ path, consent: consents.get(consent) ?? null })),
    realNames: await readRealNames(payload, new Date().toISOString(), req),
    blockingComments: await findBlocking(payload, { type, id }, req),
  }
}
