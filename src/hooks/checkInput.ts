// Puts the checks of what was sent and what is asked for in front of every collection and global: none can forget them.
import type { CollectionConfig, GlobalConfig } from 'payload'
import { rejectBadGlobal, rejectBadInput } from '@/hooks/rejectBadInput'
import { boundQueries } from '@/platform/http/queries/boundQueries'

export const checkCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), rejectBadInput, boundQueries],
  },
})

export const checkGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [...(global.hooks?.beforeOperation ?? []), rejectBadGlobal] },
})
