// Where pages stand: one for every document, at its path.
import { editorialSlugs } from '@/collections/editorial'
import { defaultLanguage, type Language } from '@/platform/i18n/languages'

export const pagePlaces: readonly string[] = editorialSlugs.map((slug) => `/${slug}/`)

export const isPagePath = (path: string): boolean => pagePlaces.some((place) => path.startsWith(place))

/** The page of a path in a language: the plain path shows the default one. Links that say more are left as they are. */
export const pathIn = (href: string, language: Language): string => {
  const [path = '', ...fragment] = href.split('#')
  if (!isPagePath(path) || language === defaultLanguage || path.includes('?')) return href
  return [`${path}?locale=${language}`, ...fragment].join('#')
}

export const pageNames: readonly string[] = ['locale', 'preview']
