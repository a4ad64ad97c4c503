// Who answers for what the public sees: publishers and administrators.
import type { Access } from 'payload'
import { staffMay } from '@/access/staff'

export const publishers: Access = ({ req }) => staffMay(req, 'publish')
