// Who writes. That contributors keep to their own documents is decided where the document is known
// (hooks/restrictWriters.ts): an access rule that returned a query would be answered from the stale main row.
import type { Access } from 'payload'
import { staffMay } from '@/access/staff'

export const writers: Access = ({ req }) => staffMay(req, 'write')
