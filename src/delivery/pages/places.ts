// Where pages stand: one for every document, at its path. They are linked to with parameters of others (mailers and
// networks tag their links), so what is not ours changes nothing: not the page, not its name in the cache.
import { editorialSlugs } from '@/collections/editorialSlugs'
import { defaultLanguage, type Language } from '@/languages'

export const pagePlaces: readonly string[] = editorialSlugs.map((slug) => `/${slug}/`)

export const isPagePath = (path: string): boolean => pagePlaces.some((place) => path.startsWith(place))

/** The page of a path in a language: the plain path shows the default one. Links that say more are left as they are. */
export const pathIn = (href: string, language: Language): string => {
  const [path = '', ...fragment] = href.split('#')
  if (!isPagePath(path) || language === defaultLanguage || path.includes('?')) return href
  return [`${path}?locale=${language}`, ...fragment].join('#')
}

export const pageNames: readonly string[] = ['locale', 'preview']

/** Read by name as it was sent: a name in another spelling is not ours, here and in the cache. */
const own = new Set(pageNames)

/** The parameters that make another page; others are dropped. */
export const ownParameters = (search: string): string[] =>
  search.split('&').filter((pair) => own.has(pair.split('=', 1)[0] ?? ''))
