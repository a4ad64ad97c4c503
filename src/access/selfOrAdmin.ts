// A person for their own account, administrators for every account.
import type { Access } from 'payload'
import { staffMay, staffUser } from '@/access/staff'

export const selfOrAdmin: Access = ({ req, id }) =>
  staffMay(req, 'administer') || (id !== undefined && staffUser(req)?.id === String(id))
