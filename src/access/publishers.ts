// Who answers for what the public sees: publishers and administrators.
import type { Access } from 'payload'
import { holds } from '@/access/staff'

export const publishers: Access = ({ req }) => holds(req, 'publisher', 'admin')
