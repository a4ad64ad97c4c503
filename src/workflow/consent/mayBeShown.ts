// Which unpublished texts may be shown to people outside: none with a protected name that nobody
// cleared, and none that relies on a consent which was withdrawn, has ended or is gone.
import type { Payload } from 'payload'
import { type Reference, referencesOf } from '@/content/references'
import { languages } from '@/platform/i18n/languages'
import { dayIn } from '@/platform/time/days'
import { readOfficeZone } from '@/platform/time/officeZone'
import { readConsents, readRealNames } from '@/workflow/consent/consents'
import { problemsOf } from '@/workflow/core/checks/consents'
import type { KnownConsent, Moment } from '@/workflow/core/checks/input'
import { realNames } from '@/workflow/core/checks/realNames'
import { isHeld } from '@/workflow/holds/holdText'
import { type DocumentText, fieldsOf } from '@/workflow/reviews/documents'
import { entriesShown } from '@/workflow/reviews/facts/entries'
import { consentPlaces, filesIn, idsIn } from '@/workflow/reviews/facts/media'

/** @param now ISO 8601 instant */
export const mayBeShown = async (
  payload: Payload,
  texts: readonly DocumentText[],
  now: string,
): Promise<(text: DocumentText) => boolean> => {
  const mentioned = new Map(
    texts.map((text) => [text, referencesOf(fieldsOf(payload, text.type), text.content, languages)]),
  )
  const files = await filesOf(payload, [...mentioned.values()].flat())
  const consentsOf = (text: DocumentText): string[] =>
    consentPlaces(mentioned.get(text) ?? [], (id) => idsIn(files.get(id)?.consents)).map(
      ({ consent }) => consent,
    )
  const consents = await readConsents(payload, texts.flatMap(consentsOf))
  const moment = { at: now, zone: await readOfficeZone(payload) }
  const names = await readRealNames(payload, dayIn(now, moment.zone))
  const hasName = (text: DocumentText): boolean =>
    realNames({
      ...nothing,
      content: text.content,
      realNames: names,
      files: filesIn(mentioned.get(text) ?? [], files),
    }).length > 0
  const held = new Set<DocumentText>()
  for (const text of texts.filter(hasName)) if (await isHeld(payload, text)) held.add(text)
  return (text) => consentsOf(text).every((id) => holds(consents.get(id), moment)) && !held.has(text)
}

/** What this check does not look at. */
const nothing = { required: [], images: [], missing: [] }

/** For a preview it need not cover every channel and language yet, but it must be there. */
const holds = (consent: KnownConsent | undefined, moment: Moment): boolean =>
  consent !== undefined &&
  !problemsOf(consent, { languages: [], ...moment }).some(({ code }) => ended.has(code))

const ended = new Set(['consentWithdrawn', 'consentEnded'])

const filesOf = async (payload: Payload, references: readonly Reference[]) => {
  const ids = references.filter(({ collection }) => collection === 'media').map(({ id }) => id)
  return entriesShown(payload, { collection: 'media', ids })
}
