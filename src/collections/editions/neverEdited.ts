// Records that the workflow writes once, past Payload's operations: whoever comes through these is refused, the Local
// API with its overridden access too.
import type { CollectionBeforeOperationHook } from 'payload'
import { PersonError } from '@/platform/errors'

export const neverEdited: CollectionBeforeOperationHook = ({ operation }) => {
  if (writes.has(operation))
    throw new PersonError('These records are written by the workflow and cannot be edited or deleted.')
}

const writes = new Set([
  'create',
  'update',
  'updateByID',
  'autosave',
  'delete',
  'deleteByID',
  'restoreVersion',
])
