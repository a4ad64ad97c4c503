// Who looks after the whole newsroom: editors, publishers, administrators.
import type { Access } from 'payload'
import { holds } from '@/access/staff'

export const editors: Access = ({ req }) => holds(req, 'editor', 'publisher', 'admin')
