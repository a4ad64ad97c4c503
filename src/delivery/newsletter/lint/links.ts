// Links: none to a document of ours that the public cannot open, none to a place in the mail that is not there.
import { isEditorial } from '@/collections/editorial'
import type { MailToLint } from '@/delivery/newsletter/lint/mailToLint'
import { tagsOf } from '@/delivery/newsletter/lint/tags'
import { errorAt, type Issue as Finding } from '@/platform/issues'

export const lintLinks = ({
  html,
  siteUrl,
  knownPaths,
  issue,
}: Pick<MailToLint, 'html' | 'siteUrl' | 'knownPaths' | 'issue'>): Finding[] => {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
  const hrefs = new Set(tagsOf(html, 'a').flatMap(({ attributes: { href } }) => (href ? [href] : [])))
  return [...hrefs].flatMap((href) => {
    if (href.startsWith('#'))
      return ids.has(href.slice(1))
        ? []
        : [errorAt('html', 'deadAnchor', `Nothing in the mail is called ${href}.`)]
    const path = documentPathOf(href, siteUrl)
    return path && path !== issue.path && !knownPaths.has(path)
      ? [
          errorAt(
            'html',
            'deadLink',
            `A link leads to ${path}, which is not public. Publish it or take the link out.`,
          ),
        ]
      : []
  })
}

/** `/articles/a-nurse-twice`, where the address is one of a document on our site. */
const documentPathOf = (href: string, siteUrl: string): string | undefined => {
  const [address = ''] = href.split(/[?#]/)
  const origin = siteUrl.replace(/\/+$/, '')
  if (!address.startsWith(`${origin}/`)) return undefined
  const path = address.slice(origin.length).replace(/\/$/, '')
  const [, collection, slug, ...more] = path.split('/')
  return isEditorial(collection) && slug && more.length === 0 ? path : undefined
}
