// Where the links of a page lead: to other pages of this server in the same language, to its files, or elsewhere.
import type { Addresses } from '@/delivery/addresses'
import { isPagePath } from '@/delivery/pages/places'
import { safeHref } from '@/delivery/richText/hrefs'
import { defaultLanguage, type Language } from '@/languages'
import { withoutControls } from '@/newsletter/escape'

export type LinkTo = (url: string | null | undefined) => string | undefined

/** A path that is no page of ours is one of the public site, as editors know it. */
export const linksFrom =
  ({ pages }: Addresses, language: Language): LinkTo =>
  (url) => {
    const href = safeHref(url && withoutControls(url))
    if (!href?.startsWith('/') || href.startsWith('/v1/')) return href
    return isPagePath(href) ? inLanguage(href, language) : pages + href
  }

const inLanguage = (path: string, language: Language): string => {
  if (language === defaultLanguage || path.includes('?')) return path
  const [place = '', ...fragment] = path.split('#')
  return [`${place}?locale=${language}`, ...fragment].join('#')
}
