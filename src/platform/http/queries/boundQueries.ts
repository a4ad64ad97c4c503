// Stands in front of every query of staff, through REST, GraphQL and the panel: how much of it, by what, until when.
// Payload 3.90.1 answers `limit=0` with everything there is, and one process serves everybody (ADR 33).
import type { CollectionBeforeOperationHook } from 'payload'
import { isCut, refuseLate } from '@/platform/database/timeLimit'
import { ContentError } from '@/platform/errors'
import { limitWithin, namesFew, queryBounds, wrongLimit, wrongWhere } from '@/platform/http/queries/bounds'
import { fieldAt } from '@/platform/http/queries/fieldAt'
import { wrongConditions } from '@/platform/http/queries/wrongConditions'
import { sortsIn, unsortable } from '@/platform/payload/sortable'
import { countsTrash } from '@/platform/payload/trashCount'

interface QueryArgs {
  /** Of one document. */
  id?: unknown
  limit?: unknown
  pagination?: unknown
  trash?: unknown
  where?: unknown
  sort?: unknown
  /** Set by Payload where it loads, or checks, what documents refer to: by their ids, no more than they have. */
  disableErrors?: unknown
}

type Given = Parameters<CollectionBeforeOperationHook>[0]

export const boundQueries: CollectionBeforeOperationHook = (given) => {
  const { overrideAccess, operation, collection, req } = given
  if (overrideAccess) return undefined
  const args = given.args as unknown as QueryArgs
  if (args.disableErrors === true) return isCut() ? withoutAny(given) : undefined
  refuseLate()
  if (!asking.has(operation)) return undefined
  // In GraphQL, null is what is not asked.
  if (args.where === null) args.where = {}
  refuse(wrongWhere(args.where))
  refuse(wrongConditions(args.where, (path) => fieldAt(path, collection, req)))
  refuse(wrongSort(args.sort, collection, req))
  return lists.has(operation) && args.id === undefined ? bounded(given, args) : undefined
}

/** Payload does not wait for everything it loads once something failed: nobody would catch an error thrown here. */
const withoutAny = ({ args }: Given) => ({ ...args, where: { id: { in: [] } } }) as Given['args']

/** Operations that look for documents; writes look for those that they are about. */
const asking = new Set<string>(['read', 'readDistinct', 'count', 'countVersions', 'update', 'delete'])

/** Those that answer all they find. A write to many answers what it wrote: the panel changes what is selected at once. */
const lists = new Set<string>(['read', 'readDistinct'])

const wrongSort = (sort: unknown, collection: Given['collection'], req: Given['req']): string | undefined => {
  if (sortsIn(sort).length > queryBounds.sorts) return `Sort by at most ${queryBounds.sorts} paths.`
  const [path] = unsortable(sort, collection, req)
  return path === undefined ? undefined : `It is not possible to sort by “${path.slice(0, 100)}”.`
}

/**
 * Programs are told; the panel, whose addresses people keep and change by hand, shows as many as there may be. Its lists ask
 * for 250 to learn the titles of the few that a page refers to.
 */
const bounded = ({ args, req }: Given, asked: QueryArgs): Given['args'] | undefined => {
  const { limit } = asked
  const wrong = wrongLimit(asked)
  if (wrong === undefined) return undefined
  if (req.payloadAPI === 'local' || countsTrash(asked) || namesFew(asked.where))
    return { ...args, limit: limitWithin(limit) } as Given['args']
  throw new ContentError(wrong)
}

const refuse = (sentence: string | undefined): void => {
  if (sentence !== undefined) throw new ContentError(sentence)
}
