// What `GET /api/today` answers, without a request of its own: the first page is drawn by the server. Injected through
// `custom` in payload.config.ts, because the panel's bundle holds no server code.
import type { Payload } from 'payload'
import type { readDesk } from '@/today/readDesk'

export const askDesk: typeof readDesk = (payload: Payload, reader) =>
  (payload.config.custom as { readDesk: typeof readDesk }).readDesk(payload, reader)
