// The hooks of every editorial collection, in the order they run.
import type { CollectionConfig } from 'payload'
import { assignSlug } from '@/hooks/assignSlug'
import { enforceWorkflow, writeAsDraft } from '@/hooks/enforceWorkflow'
import { attachReview, closeReview, keepHistory, recordRevision } from '@/hooks/keepReview'
import { restrictWriters } from '@/hooks/restrictWriters'

export const editorialHooks: CollectionConfig['hooks'] = {
  beforeOperation: [writeAsDraft],
  beforeChange: [restrictWriters, enforceWorkflow, assignSlug, attachReview],
  afterChange: [recordRevision],
  beforeDelete: [keepHistory],
  afterDelete: [closeReview],
}
