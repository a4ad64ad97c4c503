// The page of a hand-made publication: what a test names matters, the rest is filled in.
import { addressesOf } from '@/content/pageAddresses'
import { contentLanguageOf } from '@/content/reader'
import type { Brand } from '@/delivery/newsletter/brand'
import type { Page, PageInput } from '@/delivery/pages/input'
import { pageOf } from '@/delivery/pages/page'
import type { Language } from '@/platform/i18n/languages'
import type { Site } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'
import { plainBrand, plainSite } from './buildMail'
import { present } from './presenting'

interface Parts {
  known?: NonNullable<Parameters<typeof present>[1]>['known']
  locale?: Language
  brand?: Partial<Brand>
  site?: Partial<Site>
}

export const own = 'https://cms.example.org'

export const buildPage = (
  publication: Publication,
  { known = {}, locale = 'en', brand = {}, site = {} }: Parts = {},
): Page => {
  const language = contentLanguageOf(publication.languages, locale)
  const input: PageInput = {
    document: present(publication, { known, locale, richText: 'lexical' }),
    site: { ...plainSite, contentLanguage: language, ...site },
    brand: { ...plainBrand, ...brand },
    addresses: addressesOf({ url: site.url ?? plainSite.url, serverUrl: own }),
    language,
  }
  return pageOf(input)
}
