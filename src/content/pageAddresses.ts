// Whole addresses for readers elsewhere: pages stand on the public site, files and feeds on this server.

import type { Content } from '@/content/content'
import { contentLanguageOf } from '@/content/reader'
import { encodeAddress } from '@/platform/html/encodeAddress'
import { defaultLanguage, type Language } from '@/platform/i18n/languages'

export interface Addresses {
  /** Origin (and path, if any) of the public site, without a slash at the end. */
  pages: string
  /** The same of this server: SITE_URL. */
  own: string
}

/** One stands for the other where only one is set; on their own machine people may have set neither. */
export const addressesOf = ({ url, serverUrl }: Content): Addresses => {
  const [site, own] = [trimmed(url), trimmed(serverUrl)]
  return { pages: site ?? own ?? nowhere, own: own ?? site ?? nowhere }
}

const nowhere = 'http://localhost'

const trimmed = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? encodeAddress(value.replace(/\/+$/, '')) : undefined

interface Page {
  path: string
  languages: readonly string[]
}

/** The page of a document in one of its languages: the plain path shows the default one, `?locale=` the others. */
export const pageAddress = (
  { pages }: Addresses,
  { path, languages }: Page,
  language: string = contentLanguageOf(languages, defaultLanguage),
): string => {
  const isDefault = language === contentLanguageOf(languages, defaultLanguage)
  return `${pages}${path}${isDefault ? '' : `?locale=${encodeURIComponent(language)}`}`
}

/** The page of a document that is only referred to, in the language it was summarised in. */
export const summaryAddress = (
  { pages }: Addresses,
  { path, contentLanguage }: { path: string; contentLanguage: Language | string },
): string => `${pages}${path}${contentLanguage === defaultLanguage ? '' : `?locale=${contentLanguage}`}`

/** A path of this server, such as that of a file, or an address elsewhere. */
export const ownAddress = ({ own }: Addresses, pathOrUrl: string): string =>
  pathOrUrl.startsWith('/') ? `${own}${pathOrUrl}` : encodeAddress(pathOrUrl)

/** The same address with what opens a preview; as it is without. */
export const withPreview = (address: string, token: string | undefined): string =>
  token === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}preview=${token}`
