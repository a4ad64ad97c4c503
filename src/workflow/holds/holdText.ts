// Looks for protected names in a text that was written: it can be drafted and reviewed, but not made public before a
// person who protects has cleared this very revision.
import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { referencesOf } from '@/content/references'
import { languages } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'
import { readRealNamesToday } from '@/workflow/consent/consents'
import { realNames } from '@/workflow/core/checks/realNames'
import { endHold, holdBack } from '@/workflow/holds/holdBack'
import { type DocumentText, fieldsOf } from '@/workflow/reviews/documents'
import { entriesShown } from '@/workflow/reviews/facts/entries'
import { filesIn } from '@/workflow/reviews/facts/media'

export const holdText = async (
  payload: Payload,
  { document, actor, isNew = false }: { document: DocumentText; actor: Actor; isNew?: boolean },
  req: PayloadRequest,
): Promise<void> => {
  const { type, id, revision } = document
  const key = textHold({ type, id })
  const found = await findNames(payload, withFields(payload, document), req)
  if (found.length === 0) {
    // A text of which this is the first was never held.
    if (!isNew) await endHold(payload, key, req)
    return
  }
  const places = found.map(({ path, code }) => ({ path, code }))
  await holdBack(payload, { key, type, document: id, actor, reason, data: { revision, places } }, req)
}

export const textHold = ({ type, id }: { type: string; id: string }): string => `realName:${type}:${id}`

const reason =
  'This text has the real name of a person under protection and cannot become public. Ask its author for the agreed name: the hold ends with the name. If it is somebody else’s name, mark this as done, with the revision that you read, to let that text go out.'

const withFields = (payload: Payload, { type, content }: DocumentText) => ({
  fields: fieldsOf(payload, type),
  content,
})

/** Where a text, or a file that it shows, has a name that is protected; with `since`, one that changed after it. */
export const findNames = async (
  payload: Payload,
  { fields, content }: { fields: FlattenedField[]; content: Record<string, unknown> },
  req?: PayloadRequest,
  since?: string,
): Promise<Issue[]> => {
  const names = await readRealNamesToday(payload, req, since)
  if (names.length === 0) return []
  const references = referencesOf(fields, content, languages)
  const ids = references.filter(({ collection }) => collection === 'media').map((one) => one.id)
  const files = filesIn(references, await entriesShown(payload, { collection: 'media', ids }, req))
  return realNames({ content, realNames: names, files, required: [], images: [], missing: [] })
}

/** Whether the text has a name that nobody cleared. */
export const isHeld = async (
  payload: Payload,
  document: DocumentText,
  req?: PayloadRequest,
): Promise<boolean> => {
  const text = withFields(payload, document)
  if ((await findNames(payload, text, req)).length === 0) return false
  const cleared = await clearedAt(payload, document, req)
  return !cleared || (await findNames(payload, text, req, cleared)).length > 0
}

/** When somebody cleared this revision, if anybody did: an ISO 8601 instant. */
export const clearedAt = async (
  payload: Payload,
  { type, id, revision }: { type: string; id: string; revision: string },
  req?: PayloadRequest,
): Promise<string | undefined> => {
  const { docs } = await payload.db.find<{ data?: { revision?: string }; doneAt: unknown }>({
    collection: 'tasks',
    where: {
      and: [
        { type: { equals: type } },
        { document: { equals: id } },
        { kind: { equals: 'realName' } },
        { doneBy: { exists: true } },
      ],
    },
    sort: '-doneAt',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const clearing = docs.find(({ data }) => data?.revision === revision)
  return clearing && new Date(clearing.doneAt as string).toISOString()
}
