// `/sitemap.xml`: every public page. A large site gets an index of files, one collection each, in order of publication.
import type { Payload } from 'payload'
import { editorial } from '@/collections/editorial'
import { type Addresses, addressesOf } from '@/content/pageAddresses'
import { pathOf } from '@/content/paths'
import { readSite } from '@/delivery/documents/references/site'
import { listTag } from '@/delivery/http/cache/tags'
import { Problem } from '@/delivery/http/problems'
import { type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { robotsOf, type SitePage, sitemapAddress, sitemapIndex, urlset } from '@/delivery/sitemap/urlset'
import { countPublications, publicationAddresses } from '@/publishing/publications/read'

/** What has a page of its own on a site; figures stand in other texts, contacts beside them. */
const types = editorial.filter(({ sitemap }) => sitemap).map(({ slug }) => slug)

/** Times the languages, well below the 50,000 addresses and 50 MB that a file may have. */
export const documentsPerFile = 10_000

const type = 'application/xml'
const siteTag = 'globals:site'

/** @param perFile for tests */
export const sitemapAnswer = async (
  payload: Payload,
  perFile = documentsPerFile,
): Promise<PublicResponse> => {
  const addresses = addressesOf(await readSite(payload))
  const counts = await Promise.all(types.map((type) => countPublications(payload, { type })))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const tags = [siteTag, ...types.map(listTag)]
  if (total > perFile) return textResponse(indexOf(counts, addresses, perFile), type, { tags })
  const pages = await Promise.all(types.map((one) => pagesOf(payload, one, { limit: perFile, offset: 0 })))
  return textResponse(urlset([home, ...pages.flat()], addresses), type, { tags })
}

interface Part {
  collection: string
  /** From 1 on. */
  number: number
}

/** @throws {Problem} 404 */
export const sitemapPartAnswer = async (
  payload: Payload,
  { collection, number }: Part,
  perFile = documentsPerFile,
): Promise<PublicResponse> => {
  const of = types.find((one) => one === collection)
  const range = { limit: perFile, offset: (number - 1) * perFile }
  const pages = of && number >= 1 ? await pagesOf(payload, of, range) : []
  if (!of || pages.length === 0)
    throw new Problem('not-found', 'There is no such sitemap. Read /sitemap.xml.')
  const addresses = addressesOf(await readSite(payload))
  return textResponse(urlset(pages, addresses), type, { tags: [siteTag, listTag(of)] })
}

export const robotsAnswer = async (payload: Payload): Promise<PublicResponse> =>
  textResponse(robotsOf(addressesOf(await readSite(payload))), 'text/plain', { tags: [siteTag] })

const home: SitePage = { path: '/', languages: [] }

const indexOf = (counts: readonly number[], addresses: Addresses, perFile: number): string =>
  sitemapIndex(
    types.flatMap((one, index) => {
      const files = Math.ceil((counts[index] ?? 0) / perFile)
      return Array.from({ length: files }, (_, file) => sitemapAddress(addresses, `-${one}-${file + 1}`))
    }),
  )

const pagesOf = async (
  payload: Payload,
  type: string,
  range: { limit: number; offset: number },
): Promise<SitePage[]> => {
  const found = await publicationAddresses(payload, { type, ...range })
  return found.map(({ slug, languages, publishedAt }) => ({
    path: pathOf(type, slug),
    languages,
    changed: publishedAt,
  }))
}
