// Who changes documents: writers, and protection officers, who link consents. What exactly each may change is decided
// where the document is known (hooks/restrictWriters.ts).
import type { Access } from 'payload'
import { staffMay } from '@/access/staff'

export const writersOrProtection: Access = ({ req }) => staffMay(req, 'write', 'protect')
