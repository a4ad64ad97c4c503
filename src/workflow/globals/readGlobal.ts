// A global as it is stored, in every language; nothing of it before it was saved.
import type { Payload, PayloadRequest } from 'payload'

export const readGlobal = async (
  payload: Payload,
  slug: string,
  req?: PayloadRequest,
): Promise<Record<string, unknown>> =>
  (await payload.db.findGlobal<Record<string, unknown> & { id: string }>({
    slug,
    locale: 'all',
    ...(req ? { req } : {}),
  })) ?? {}
