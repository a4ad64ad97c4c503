// Administrators: accounts, policy, connections.
import type { Access } from 'payload'
import { holds } from '@/access/staff'

export const admins: Access = ({ req }) => holds(req, 'admin')
