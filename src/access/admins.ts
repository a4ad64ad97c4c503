// Administrators: accounts, policy, connections.
import type { Access } from 'payload'
import { staffMay } from '@/access/staff'

export const admins: Access = ({ req }) => staffMay(req, 'administer')
