// For what the public side reads and is no publication: API clients and globals. A change counts at once.
import type { CollectionConfig, GlobalAfterChangeHook } from 'payload'
import { notifyPublicChange } from '@/publishing/publications/changes'

export const clientChanged: Required<
  Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>
> = {
  afterChange: [
    async ({ doc, collection, req }) => {
      await notifyPublicChange(req.payload, { collection: collection.slug, id: String(doc.id) }, req)
    },
  ],
  afterDelete: [
    async ({ id, collection, req }) => {
      await notifyPublicChange(req.payload, { collection: collection.slug, id: String(id) }, req)
    },
  ],
}

export const globalChanged: GlobalAfterChangeHook = ({ global, req }) =>
  notifyPublicChange(req.payload, { collection: 'globals', id: global.slug }, req)
