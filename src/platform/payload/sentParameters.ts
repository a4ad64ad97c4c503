// Payload 3.90.1: adds parameters of its own to `req.query` (`depth`), which a route that knows its parameters would refuse.
// Issue: none found
// Until: `req.query` is what was sent.
import type { PayloadRequest } from 'payload'

export const sentParameters = ({
  searchParams,
}: Pick<PayloadRequest, 'searchParams'>): Record<string, string> => Object.fromEntries(searchParams ?? [])
