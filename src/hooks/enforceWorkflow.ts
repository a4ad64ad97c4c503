// The gate: a text becomes public through the workflow's publish action and in no other way.
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { PersonError } from '@/errors'

/** Known to this module alone, so that no request can carry it. */
const pass = Symbol('publication pass')

/** What a write carries that may set `_status`: the workflow's own, in the transaction of `req`. */
export const statusWrite = (
  req: PayloadRequest,
): { req: PayloadRequest; context: Record<string, unknown> } => ({
  req: isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale', 'query']),
  // The key with a name keeps the other: createLocalReq (3.90.1) drops a context that has only a symbol in it,
  // for example while a reference with `filterOptions` is validated.
  context: { ...req.context, publishing: true, [pass]: true } as Record<string, unknown>,
})

export const allowsStatusWrite = (req: PayloadRequest): boolean =>
  (req.context as Record<symbol, unknown>)[pass] === true

interface WriteArgs {
  draft?: boolean
  data?: Record<string, unknown>
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean | string
}

/**
 * Turns every content write into a draft write and refuses the ones that ask for more.
 * Payload 3.90 publishes on an update without `draft: true`, and demotes the live row on others.
 */
export const writeAsDraft: CollectionBeforeOperationHook = ({
  args: unknownArgs,
  operation,
  req,
  collection,
}) => {
  const args = unknownArgs as unknown as WriteArgs
  if (allowsStatusWrite(req) || !writes.has(operation)) return undefined
  if (operation === 'restoreVersion') {
    if (args.draft === true) return undefined
    throw refuse(collection.slug, 'Restore the version as a draft (`?draft=true`)')
  }
  const asked =
    args.data?._status === 'published' || args.publishAllLocales === true || args.publishSpecificLocale
  if (asked) throw refuse(collection.slug, 'Save without `_status`')
  const { unpublishAllLocales: _ignored, ...rest } = args
  return { ...rest, draft: true, data: { ...args.data, _status: 'draft' } } as unknown as typeof unknownArgs
}

const writes = new Set(['create', 'update', 'updateByID', 'restoreVersion'])

const refuse = (slug: string, first: string): PersonError =>
  new PersonError(
    `${first}, then publish through the workflow: POST /api/${slug}/{id}/workflow {"action": "publish"} once it is approved.`,
  )

/** Stands behind writeAsDraft: whatever path led here, nothing but the pass makes a document public. */
export const enforceWorkflow: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  if (data._status === 'published' && !allowsStatusWrite(req) && !req.context.isRestoringVersion)
    throw refuse(collection.slug, 'Save as a draft')
  return data
}
