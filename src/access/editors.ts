// Who looks after the whole newsroom: editors, publishers, administrators.
import type { Access } from 'payload'
import { staffMay } from '@/access/staff'

export const editors: Access = ({ req }) => staffMay(req, 'edit')
