// Puts the check of what was sent in front of every collection and global, so that none can forget it.
import type { CollectionConfig, GlobalConfig } from 'payload'
import { rejectBadGlobal, rejectBadInput } from '@/hooks/rejectBadInput'

export const checkCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), rejectBadInput],
  },
})

export const checkGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [...(global.hooks?.beforeOperation ?? []), rejectBadGlobal] },
})
