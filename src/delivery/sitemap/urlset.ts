// Sitemaps (sitemaps.org) as text: a page in each of its languages, each naming the others (hreflang).
// Written by hand: 30,000 addresses take fast-xml-builder two seconds, and this process serves meanwhile.
import { type Addresses, pageAddress } from '@/content/pageAddresses'
import { contentLanguageOf } from '@/content/reader'
import { escapeHtml } from '@/platform/html/html'
import { defaultLanguage } from '@/platform/i18n/languages'

export interface SitePage {
  path: string
  languages: readonly string[]
  /** ISO 8601 instant; none when nobody can tell. */
  changed?: string
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n'
const sitemaps = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export const urlset = (pages: readonly SitePage[], addresses: Addresses): string =>
  `${head}<urlset ${sitemaps} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages
    .flatMap((page) => urlsOf(page, addresses))
    .join('\n')}\n</urlset>\n`

/** A sitemap may list addresses of its own host alone (sitemaps.org): it is named where the pages are. */
export const sitemapAddress = ({ pages }: Addresses, part = ''): string => `${pages}/sitemap${part}.xml`

export const robotsOf = (addresses: Addresses): string =>
  `User-agent: *\nDisallow: /admin\nDisallow: /api/\n\nSitemap: ${sitemapAddress(addresses)}\n`

/** @param files whole addresses of sitemaps */
export const sitemapIndex = (files: readonly string[]): string =>
  `${head}<sitemapindex ${sitemaps}>\n${files
    .map((file) => `<sitemap><loc>${escapeHtml(file)}</loc></sitemap>`)
    .join('\n')}\n</sitemapindex>\n`

const urlsOf = (page: SitePage, addresses: Addresses): string[] => {
  const languages = page.languages.length > 0 ? page.languages : [defaultLanguage]
  const places = languages.map((language) => ({
    language,
    address: escapeHtml(pageAddress(addresses, page, language)),
  }))
  const changed = page.changed ? `<lastmod>${page.changed}</lastmod>` : ''
  const alternates = places.length > 1 ? alternatesOf(places, page) : ''
  return places.map(({ address }) => `<url><loc>${address}</loc>${changed}${alternates}</url>`)
}

const alternatesOf = (
  places: readonly { language: string; address: string }[],
  { languages }: SitePage,
): string => {
  const first = contentLanguageOf(languages, defaultLanguage)
  const other = places.find(({ language }) => language === first)
  const all = [...places, ...(other ? [{ language: 'x-default', address: other.address }] : [])]
  return all
    .map(
      ({ language, address }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeHtml(language)}" href="${address}"/>`,
    )
    .join('')
}
