// Where links and pictures of a mail lead: absolute, tagged for statistics where the office wants that.

import { safeHref } from '@/content/richText/safeHref'
import type { MailInput } from '@/delivery/newsletter/types'
import { pathIn } from '@/delivery/pages/pagePaths'
import { encodeAddress } from '@/platform/html/encodeAddress'
import { withoutControls } from '@/platform/html/withoutControls'

export interface Links {
  /** A link of a text or a field; none when it may not be one. */
  to: (url: string | null | undefined) => string | undefined
  /** A picture or file of `/v1`, untagged. */
  file: (url: string) => string | undefined
}

export const mailLinks = ({ issue, brand, site, options }: MailInput): Links => {
  const base = originOf(options.baseUrl)
  const pages = originOf(options.siteUrl ?? site.url ?? options.baseUrl)
  const { source, medium, campaign } = brand.utm
  const utm = source ? { source, medium: medium ?? 'email', campaign: campaign ?? issue.slug } : undefined
  const absolute = (url: string): string => {
    if (url.startsWith('/v1/')) return base + url
    return url.startsWith('/') ? pages + pathIn(url, options.language) : withPath(url)
  }
  return {
    to: (url) => {
      const href = hrefOf(url)
      if (!href) return undefined
      const whole = encoded(absolute(href))
      return utm && isTagged(href, whole, [base, pages]) ? withUtm(whole, utm) : whole
    },
    file: (url) => {
      const href = hrefOf(url)
      return href ? encoded(absolute(href)) : undefined
    },
  }
}

const hrefOf = (url: string | null | undefined): string | undefined => safeHref(url && withoutControls(url))

const originOf = (url: string): string => encodeAddress(url.replace(/\/+$/, ''))

/** `https://example.org` is `https://example.org/`: some programs lose a query that follows no path. */
const withPath = (url: string): string => url.replace(/^(https?:\/\/[^/?#]+)(?=[?#]|$)/i, '$1/')

/** Also the characters that an address may have bare and that mailers or quotes would trip over. */
const encoded = (href: string): string => encodeAddress(href).replace(/['*]/g, percent)

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** Web pages only: no files of ours, and nothing foreign that is signed or tagged already, which would break. */
const isTagged = (href: string, whole: string, own: readonly string[]): boolean => {
  if (href.startsWith('/v1/') || !/^https?:/i.test(whole)) return false
  if (/[?&]utm_\w+=/i.test(whole)) return false
  return own.some((origin) => whole.startsWith(origin)) || !signed.test(whole)
}

const signed =
  /[?&;](x-(amz|goog|ms)-\w[\w-]*|signature|sig|sign|token|hmac|hash|expires|policy|key-pair-id|jwt|auth)=/i

const withUtm = (href: string, utm: Record<string, string>): string => {
  const [address = '', ...fragment] = href.split('#')
  const query = Object.entries(utm)
    .map(([name, value]) => `utm_${name}=${encodeURIComponent(value).replace(/[*'()!]/g, percent)}`)
    .join('&')
  const joint = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&'
  return `${address}${joint}${query}${fragment.length > 0 ? `#${fragment.join('#')}` : ''}`
}
