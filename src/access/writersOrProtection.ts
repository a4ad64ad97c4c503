// Who changes documents: writers, and protection officers, who link consents. What exactly each may change is decided
// where the document is known (hooks/restrictWriters.ts).
import type { Access } from 'payload'
import { holds } from '@/access/staff'

export const writersOrProtection: Access = ({ req }) =>
  holds(req, 'contributor', 'editor', 'publisher', 'admin', 'protection')
