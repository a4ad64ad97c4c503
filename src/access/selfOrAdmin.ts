// A person for their own account, administrators for every account.
import type { Access } from 'payload'
import { holds, staffUser } from '@/access/staff'

export const selfOrAdmin: Access = ({ req, id }) =>
  holds(req, 'admin') || (id !== undefined && staffUser(req)?.id === String(id))
