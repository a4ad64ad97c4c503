// What the site asks of the CMS: Payload's own SDK, pointed at /v1. It needs no key, as /v1 holds what is public.
import { PayloadSDK } from '@payloadcms/sdk'
// A site of its own has a copy of this file.
import type { Issue, IssueDocument, IssueSection, Locale, PublicConfig } from '../../src/public-types'

export type { Issue, IssueDocument, IssueSection, Locale }

export const locales = ['en', 'fr', 'nl'] as const satisfies Locale[]

/** What has a page on this site; /v1 has more types. */
export const types = ['issues', 'articles', 'projects', 'events', 'resources'] as const

export type Type = (typeof types)[number]

export type Document = PublicConfig['collections'][Type]

export const cmsAt = (url: string) => {
  const sdk = new PayloadSDK<PublicConfig>({ baseURL: `${url}/v1` })
  return {
    newestIssues: async (locale: Locale): Promise<Issue[]> =>
      (await sdk.find({ collection: 'issues', sort: '-publishedAt', limit: 20, locale })).docs,
    /** @throws PayloadSDKError with the status of the CMS: 404, or 410 for what was taken down */
    document: (type: Type, slug: string, locale: Locale): Promise<Document> =>
      sdk.findByID({ collection: type, id: slug, locale }),
  }
}
