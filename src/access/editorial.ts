// Access to editorial collections. Publication is not a matter of access: see workflow/transitions.ts.
import type { CollectionConfig } from 'payload'
import { staff } from '@/access/staff'
import { trashers } from '@/access/trashers'
import { writers } from '@/access/writers'
import { writersOrProtection } from '@/access/writersOrProtection'

export const editorialAccess = {
  create: writers,
  read: staff,
  readVersions: staff,
  update: writersOrProtection,
  delete: trashers,
  unlock: () => false,
  admin: () => false,
} satisfies CollectionConfig['access']
