// The form of addresses a reader can follow safely: absolute http(s) without a password in it, `mailto:`, or `tel:`.

import { parseUrl } from '@/platform/parseUrl'

export const longestUrl = 2048

export const isWebAddress = (value: unknown): boolean => {
  const url = parse(value)
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    !url.username &&
    !url.password
  )
}

/** Addresses with a comma between (RFC 6068), and what a mail program fills in after `?`; no second scheme before that. */
export const isMailto = (value: unknown): boolean => {
  const url = parse(value)
  return (
    url?.protocol === 'mailto:' && url.hash === '' && decodeSafely(url.pathname).split(',').every(isEmail)
  )
}

/** A number that people dial (RFC 3966), with an extension at most: no codes that change a telephone's settings. */
export const isTel = (value: unknown): boolean => typeof value === 'string' && tel.test(value)

const tel = /^tel:\+?\d([.-]?\d){2,19}(;ext=\d{1,6})?$/i

/** Whether words say the number that a `tel:` link dials. */
export const saysNumber = (words: string, href: string): boolean =>
  isTel(href) && /^\+?[\d\s()./-]+$/.test(words) && digitsOf(words) === digitsOf(href)

/** A zero in brackets is dialled at home only. */
const digitsOf = (text: string): string =>
  text
    .replace(/;.*$/, '')
    .replace(/(\+.*?)\(0\)/, '$1')
    .replace(/[^+\d]/g, '')

/** Where a link of a text may lead, beside documents of ours. */
export const isLinkTarget = (value: unknown): boolean =>
  isWebAddress(value) || isMailto(value) || isTel(value)

/** An address that runs a program or carries a page of its own. No draft holds one. */
export const runsProgram = (value: unknown): boolean =>
  typeof value === 'string' && /^(javascript|vbscript|data):/i.test(value.replace(/[\s\p{C}]/gu, ''))

export const isEmail = (value: string): boolean =>
  value.length <= 254 && /^[^\s@"<>(),:;[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value)

/** Spaces and control characters are refused before `URL` quietly drops them; so is `https:host`. */
const parse = (value: unknown): URL | undefined => {
  if (typeof value !== 'string' || value.length > longestUrl || /[\s\p{Cc}<>"]/u.test(value)) return undefined
  if (!/^(https?:\/\/|mailto:)/i.test(value)) return undefined
  return parseUrl(value)
}

const decodeSafely = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
