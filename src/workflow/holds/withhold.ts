// What people say with an action stays in the log, whose chain of hashes needs every word. Where it has a protected name,
// the words are read by who said them and by who protects; others find none.
import type { CollectionAfterReadHook, Payload, PayloadRequest } from 'payload'
import { may, type Role } from '@/access/roles'
import { staffUser } from '@/access/staff'
import { readToday } from '@/platform/time/officeZone'
import { readRealNames } from '@/workflow/consent/consents'
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

/** Answers what is to be withheld from this reader. */
export const withholdingFrom = async (payload: Payload, reader: Reader): Promise<(said: Said) => boolean> => {
  if (may(reader, 'protect')) return () => false
  const find = nameFinder(await readRealNames(payload, await readToday(payload)))
  return ({ by, words }) => by !== reader.id && typeof words === 'string' && find(words)
}

const known = new WeakMap<PayloadRequest, Promise<(said: Said) => boolean>>()

/** @param by the field that names who said it; without one it is nobody with an account */
export const withhold =
  (field: string, by?: string): CollectionAfterReadHook =>
  async ({ doc, req }) => {
    const reader = staffUser(req)
    if (!reader || !doc[field]) return doc
    const isWithheld = known.get(req) ?? withholdingFrom(req.payload, reader)
    known.set(req, isWithheld)
    return (await isWithheld)({ by: by && doc[by], words: doc[field] }) ? { ...doc, [field]: null } : doc
  }
