// Who moves documents to the trash: whoever writes, which documents is decided where these are known. Only administrators
// delete for good. Payload (3.90.1) asks the same rule for both and says which by `deletedAt`.
import type { Access } from 'payload'
import { staffMay } from '@/access/staff'

export const trashers: Access = ({ req, data }) =>
  staffMay(req, (data as { deletedAt?: unknown } | undefined)?.deletedAt ? 'write' : 'administer')
