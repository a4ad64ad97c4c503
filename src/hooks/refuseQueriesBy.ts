// What is withheld from a reader where it has a protected name can be asked for by nobody but who protects: a filter, or an
// order, would tell what the answer does not.
import type { CollectionBeforeOperationHook } from 'payload'
import { may } from '@/access/roles'
import { staffUser } from '@/access/staff'
import { ContentError } from '@/platform/errors'
import { pathsIn } from '@/platform/http/queries/bounds'
import { sortsIn } from '@/platform/payload/sortable'

interface Query {
  where?: unknown
  sort?: unknown
  /** Of a list of different values. */
  field?: unknown
}

/** @throws {ContentError} 400 that names the field */
export const refuseQueriesBy =
  (...fields: string[]): CollectionBeforeOperationHook =>
  ({ args, overrideAccess, req }) => {
    const reader = staffUser(req)
    if (overrideAccess || (reader && may(reader, 'protect'))) return
    const { where, sort, field } = args as Query
    const asked = [...pathsIn(where), ...sortsIn(sort), String(field ?? '')]
    const withheld = fields.find((name) => asked.some((path) => firstOf(path) === name))
    if (withheld) throw new ContentError(`It is not possible to filter or sort by “${withheld}”.`)
  }

/** GraphQL writes two underlines for a dot. */
const firstOf = (path: string): string | undefined => path.replace(/^-/, '').split(/\.|__|\[/, 1)[0]
