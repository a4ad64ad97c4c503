// A signed form is often called after the person who signed it. Names of files stand in addresses, and addresses in logs.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

export const hideFormName: CollectionBeforeOperationHook = ({ req }) => {
  if (req.file)
    req.file = { ...req.file, name: `form-${randomUUID()}${path.extname(req.file.name).toLowerCase()}` }
}
