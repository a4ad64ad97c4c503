// Protection officers link consents to texts that others write. They may change the `protection` group and nothing else;
// that makes nobody an author of the text, so their own approval of it stays possible.
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { revisionOf } from '@/content/revision'
import { PersonError } from '@/platform/errors'
import { type DocumentText, readDocument } from '@/workflow/reviews/documents'

type Change = Parameters<CollectionBeforeChangeHook>[0]

/** Remembers what the text says before a change by a protection officer. */
export const rememberText = async ({ req, collection, originalDoc }: Change, actor: Actor): Promise<void> => {
  if (!actor.roles.includes('protection') || !originalDoc) return
  const before = await readDocument(req.payload, { type: collection.slug, id: String(originalDoc.id) }, req)
  req.context[keyOf(before)] = withoutProtection(before)
}

/** Whether the change under way is one of a protection officer, to the `protection` group alone. */
export const changesProtectionOnly = (req: PayloadRequest, after: DocumentText): boolean =>
  req.context[keyOf(after)] === withoutProtection(after)

/** @throws {PersonError} 403, which undoes the change, when somebody who may do no more changed more */
export const refuseMoreThanProtection = (req: PayloadRequest, after: DocumentText): void => {
  if (!req.context[`${keyOf(after)}:only`] || changesProtectionOnly(req, after)) return
  throw new PersonError(
    'As protection officer you change the group “Protection of people” of a text. Ask its author or an editor for the rest.',
  )
}

/** To be called for people who may write nothing else of this document. */
export const allowProtectionOnly = (req: PayloadRequest, id: unknown, type: string): void => {
  if (req.context.isRestoringVersion)
    throw new PersonError('Only the author, editors and publishers can restore an older version.')
  req.context[`${keyOf({ type, id: String(id) })}:only`] = true
}

const keyOf = ({ type, id }: { type: string; id: string }): string => `protection of ${type}:${id}`

/** Texts have a group of their own for it; files carry consents and the end of their rights. */
const withoutProtection = ({ content }: DocumentText): string => {
  const { protection, consents, rightsUntil, ...rest } = content
  return revisionOf(rest)
}
