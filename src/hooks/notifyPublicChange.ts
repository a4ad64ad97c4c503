// For what public documents show and is no document itself: a change is public at once, without workflow.
import type { CollectionConfig, GlobalConfig } from 'payload'
import { notifyPublicChange } from '@/publishing/publications/changes'

export const shownToPublic: Required<
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

export const globalShownToPublic: NonNullable<GlobalConfig['hooks']> = {
  afterChange: [
    async ({ global, req }) => {
      await notifyPublicChange(req.payload, { collection: 'globals', id: global.slug }, req)
    },
  ],
}
