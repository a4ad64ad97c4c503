// Who may see what people consented to and under which name.
import type { Access } from 'payload'
import { holds } from '@/access/staff'

export const protectionOfficers: Access = ({ req }) => holds(req, 'protection', 'admin')
