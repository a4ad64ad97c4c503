// The addresses that may leave as links: http(s), mailto, tel, and paths of this site. Anything else stays text.
import { isTel } from '@/content/addresses'
import { parseUrl } from '@/platform/parseUrl'

const paths = /^\/(?![/\\])[^\s\p{Cc}\\<>"]*$/u
/** Whoever takes `mailto:` away must not be left with another scheme. */
const absolute = /^(https?:\/\/|mailto:(?![^?]*:))[^\s\p{Cc}<>"]+$/iu

/** The address as it may be written; none when it may not be a link. */
export const safeHref = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const href = value.trim()
  if (paths.test(href) || isTel(href)) return href
  return absolute.test(href) && parseUrl(href) ? href : undefined
}
