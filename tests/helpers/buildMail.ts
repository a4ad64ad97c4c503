// A mail from hand-made publications: what a test names matters, the rest is filled in.

import type { Brand } from '@/delivery/newsletter/brand'
import { renderMail } from '@/delivery/newsletter/renderMail'
import type { Mail, MailInput, MailOptions } from '@/delivery/newsletter/types'
import type { Language } from '@/platform/i18n/languages'
import type { Issue, Site } from '@/public-types'
import { present, publication } from './presenting'

type Content = Record<string, unknown>

interface Parts {
  /** Fields of the issue. */
  issue?: Content
  /** Publications by `collection:id`, and supporting entries the same way. */
  known?: NonNullable<Parameters<typeof present>[1]>['known']
  brand?: Partial<Brand>
  site?: Partial<Site>
  options?: Partial<MailOptions>
  languages?: Language[]
}

export const buildMailInput = ({
  issue = {},
  known = {},
  languages = ['en'],
  ...parts
}: Parts = {}): MailInput => {
  const language = parts.options?.language ?? 'en'
  const content = {
    title: 'Tides',
    mail: { subject: 'A subject of fitting length', preheader: 'A preview line that says more' },
    ...issue,
  }
  const presented = present(publication('issues', content, { id: 'i1', languages }), {
    known,
    locale: language,
    richText: 'lexical',
  })
  return {
    issue: presented as Issue,
    brand: { ...plainBrand, ...parts.brand },
    site: { ...plainSite, contentLanguage: language, ...parts.site },
    options: {
      language,
      webUrl: 'https://www.example.org/issues/i1-slug',
      baseUrl: 'https://api.example.org',
      ...parts.options,
    },
  }
}

export const buildMail = (parts: Parts = {}): Mail => renderMail(buildMailInput(parts))

/** One section with this item, shown in this way. */
export const holding = (
  relationTo: string,
  value: string,
  display: 'full' | 'teaser' | 'title' = 'full',
): Content => ({
  sections: [{ heading: 'Section', level: 1, items: [{ item: { relationTo, value }, display }] }],
})

export const plainBrand: Brand = {
  colours: { primary: '#0f4c5c', accent: '#e36414', background: '#fbf7f0', text: '#1d1d1b' },
  header: { image: null, tagline: null },
  footer: null,
  from: { name: null, email: null },
  replyTo: null,
  utm: { source: null, medium: null, campaign: null },
  unsubscribeToken: null,
}

export const plainSite: Site = {
  name: 'The office',
  url: 'https://www.example.org',
  publisher: null,
  logo: null,
  socialLinks: [],
  footer: null,
  timeZone: 'UTC',
  languages: ['en', 'fr', 'nl'],
  contentLanguage: 'en',
}
