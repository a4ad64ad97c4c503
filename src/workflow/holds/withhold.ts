// What people say with an action, and what a global said, stays in the log, whose chain of hashes needs every word. Where it
// has a protected name, it is read by who wrote it and by who protects; others find nothing there.
import type { CollectionAfterReadHook, Payload, PayloadRequest } from 'payload'
import { may, type Role } from '@/access/roles'
import { staffUser } from '@/access/staff'
import { readRealNamesToday } from '@/workflow/consent/consents'
import { nameFinder } from '@/workflow/core/checks/names'

interface Reader {
  id: string
  roles: readonly Role[]
}

interface Said {
  /** Id of the person. */
  by: unknown
  words: unknown
}

type IsWithheld = (said: Said) => boolean

/** Answers what is to be withheld from this reader. */
export const withholdingFrom = async (payload: Payload, reader: Reader): Promise<IsWithheld> => {
  if (may(reader, 'protect')) return () => false
  const find = nameFinder(await readRealNamesToday(payload))
  return ({ by, words }) => by !== reader.id && typeof words === 'string' && find(words)
}

const known = new WeakMap<PayloadRequest, Promise<IsWithheld>>()

const withholdingIn = (req: PayloadRequest): Promise<IsWithheld> | undefined => {
  const reader = staffUser(req)
  if (!reader) return undefined
  const isWithheld = known.get(req) ?? withholdingFrom(req.payload, reader)
  known.set(req, isWithheld)
  return isWithheld
}

/** For words of nobody who has an account. */
export const withhold =
  (field: string): CollectionAfterReadHook =>
  async ({ doc, req }) => {
    const isWithheld = doc[field] ? await withholdingIn(req) : undefined
    return isWithheld?.({ by: undefined, words: doc[field] }) ? { ...doc, [field]: null } : doc
  }

/** For entries of the log. */
export const withholdWords: CollectionAfterReadHook = async ({ doc, req }) => {
  const isWithheld = doc.comment || doc.details?.changes ? await withholdingIn(req) : undefined
  return isWithheld ? entryFor(isWithheld, doc) : doc
}

interface LoggedWords {
  actor?: unknown
  comment?: unknown
  details?: unknown
}

/** An entry of the log without what is withheld; its hash stays that of what was said. */
export const entryFor = <Entry extends LoggedWords>(isWithheld: IsWithheld, entry: Entry): Entry => {
  const by = entry.actor
  const { changes } = (entry.details ?? {}) as { changes?: Record<string, unknown>[] }
  const shown = (value: unknown) => (isWithheld({ by, words: value }) ? null : value)
  const shownChange = ({ path, before, after }: Record<string, unknown>) => ({
    path,
    before: shown(before),
    after: shown(after),
  })
  return {
    ...entry,
    ...('comment' in entry ? { comment: shown(entry.comment) } : {}),
    ...(changes ? { details: { ...(entry.details as object), changes: changes.map(shownChange) } } : {}),
  }
}
