// What staff set for the site as a whole, and the address this server is known by.
import type { Payload, PayloadRequest } from 'payload'
import type { Content } from '@/content/content'

export const readSite = async (payload: Payload, req?: PayloadRequest): Promise<Content> => ({
  ...(await payload.db.findGlobal<Content & { id: string }>({ slug: 'site', locale: 'all', req })),
  serverUrl: payload.config.serverURL,
})

/** How mails look and are sent; the public sees of it what a mail shows. */
export const readNewsletter = async (payload: Payload, req?: PayloadRequest): Promise<Content> =>
  (await payload.db.findGlobal<Content & { id: string }>({ slug: 'newsletter', locale: 'all', req })) ?? {}
