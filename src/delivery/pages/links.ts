// Where the links of a page lead: to other pages of this server in the same language, to its files, or elsewhere.

import { type Addresses, withPreview } from '@/content/pageAddresses'
import { safeHref } from '@/content/richText/safeHref'
import type { PagePreview } from '@/delivery/pages/input'
import { isPagePath, pathIn } from '@/delivery/pages/pagePaths'
import { withoutControls } from '@/platform/html/withoutControls'
import type { Language } from '@/platform/i18n/languages'

export type LinkTo = (url: string | null | undefined) => string | undefined

/** A path that is no page of ours is one of the public site, as editors know it. */
export const linksFrom =
  ({ pages }: Addresses, language: Language, preview?: PagePreview): LinkTo =>
  (url) => {
    const href = safeHref(url && withoutControls(url))
    if (!href?.startsWith('/') || href.startsWith('/v1/')) return href
    return isPagePath(href) ? pageLink(href, language, preview) : pages + href
  }

const pageLink = (href: string, language: Language, preview: PagePreview | undefined): string => {
  const [path = '', ...fragment] = href.split('#')
  const spoken = pathIn(path, language)
  const opened = preview?.paths.has(path) ? withPreview(spoken, preview.token) : spoken
  return [opened, ...fragment].join('#')
}
