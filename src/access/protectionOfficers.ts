// Who may see what people consented to and under which name.
import type { Access } from 'payload'
import { staffMay } from '@/access/staff'

export const protectionOfficers: Access = ({ req }) => staffMay(req, 'protect')
