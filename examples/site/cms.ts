// What the site asks of the CMS: Payload's own SDK, pointed at /v1. It needs no key, as /v1 holds what is public.
import { PayloadSDK } from '@payloadcms/sdk'

export const locales = ['en', 'fr', 'nl'] as const

export type Locale = (typeof locales)[number]

/** What has a page on this site; /v1 has more types, and more fields than are named below. */
export const types = ['issues', 'articles', 'projects', 'events', 'resources'] as const

export type Type = (typeof types)[number]

export interface Document {
  slug: string
  /** `/articles/a-slug`, the same path as on this site. */
  path: string
  /** What it is called: resources and articles have titles, figures labels, people names. */
  title?: string
  label?: string
  name?: string
  contentLanguage: Locale
  summary?: string | null
  /** HTML, made safe by the CMS. */
  body?: string | null
  editorial?: string | null
  sections?: Section[]
}

export interface Section {
  heading: string | null
  intro: string | null
  items: { display: 'full' | 'teaser' | 'title'; teaser: string | null; item: Document }[]
}

export const cmsAt = (url: string) => {
  const sdk = new PayloadSDK({ baseURL: `${url}/v1` })
  return {
    newestIssues: async (locale: Locale) => {
      const { docs } = await sdk.find({ collection: 'issues', sort: '-publishedAt', limit: 20, locale })
      return docs as unknown as Document[]
    },
    /** @throws PayloadSDKError with the status of the CMS: 404, or 410 for what was taken down */
    document: async (type: Type, slug: string, locale: Locale) =>
      (await sdk.findByID({ collection: type, id: slug, locale })) as unknown as Document,
  }
}
