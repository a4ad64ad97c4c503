// The gate: a text becomes public through the workflow's publish action and in no other way. That action writes beneath
// Payload's operations (reviews/setStatus), so there is nobody to let through here.
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { PersonError } from '@/platform/errors'

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
export const writeAsDraft: CollectionBeforeOperationHook = ({ args: unknownArgs, operation, collection }) => {
  const args = unknownArgs as unknown as WriteArgs
  if (!writes.has(operation)) return undefined
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

/** Stands behind writeAsDraft: whatever path led here, no write through Payload makes a document public. */
export const enforceWorkflow: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  if (data._status === 'published' && !req.context.isRestoringVersion)
    throw refuse(collection.slug, 'Save as a draft')
  return data
}
