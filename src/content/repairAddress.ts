// What people paste as an address, made one that works where it is plain what was meant.
import { isEmail, isLinkTarget, longestUrl } from '@/content/addresses'

/** The address as it was meant; as it came when that is not plain. */
export const repairAddress = (written: string): string => {
  if (written.length > longestUrl) return written
  if (isLinkTarget(written) && withoutInvisible(written) === written) return written
  const address = repaired(written)
  return isLinkTarget(address) ? address : written
}

const repaired = (written: string): string => {
  const address = withoutInvisible(written).replace(halfScheme, '$1://')
  if (/^tel:/i.test(address)) return telOf(address)
  if (/^mailto:/i.test(address)) return mailtoOf(address)
  if (/^https?:\/\//i.test(address)) return encoded(address)
  if (address.startsWith('//')) return encoded(`https:${address}`)
  if (isEmail(address)) return `mailto:${address}`
  return isHost(address) ? encoded(`https://${address}`) : address
}

/** `https:/example.org`, `http//example.org`. */
const halfScheme = /^(https?)(?::\/?|\/\/)(?=[\p{L}\p{N}])/iu

/** Marks of direction, zero-width spaces and the like, which nobody typed. Joiners are letters' own, but not at an end. */
const withoutInvisible = (text: string): string =>
  text
    .replace(/[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, '')
    .replace(/^[\s\u200C\u200D]+|[\s\u200C\u200D]+$/g, '')

const telOf = (address: string): string => {
  const [, number = '', extension] = /^tel:([^;]*)(?:;ext=(\d+))?/i.exec(address) ?? []
  const digits = number
    .replaceAll('%20', '')
    .replace(/^(\s*\+.*?)\(0\)/, '$1')
    .replace(/[\s()./\u2010-\u2015-]/g, '')
  return `tel:${digits}${extension ? `;ext=${extension}` : ''}`
}

const mailtoOf = (address: string): string => {
  const [recipient = '', ...query] = address.slice('mailto:'.length).split('?')
  const recipients = recipient.replace(/(%20|\s)*([,;])(%20|\s)*/g, ',').trim()
  return `mailto:${recipients}${query.length > 0 ? `?${encoded(query.join('?'))}` : ''}`
}

/** Blanks and brackets stand for themselves in what people type, never in an address. */
const encoded = (text: string): string =>
  text.replace(/[\s<>"]/gu, (character) => encodeURIComponent(character))

/** `www.example.org`, `example.org/a`: a name with a country or the like at its end, which no kind of file is. */
const isHost = (address: string): boolean => {
  const [host = ''] = /^[^\s/?#:@]+(?=(:\d{1,5})?([/?#]|$))/.exec(address) ?? []
  if (!/^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,24}$/u.test(host)) return false
  return /^www\./i.test(host) || !fileEnding.test(host)
}

const fileEnding =
  /\.(html?|php|aspx?|jsp|pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|zip|jpe?g|png|gif|svg|webp|mp[34]|wav|m4a|srt|vtt|eml|msg|exe)$/i

/**
 * Whether an address leads nowhere outside of where it was copied from: a place in the same page, a path, a file, a
 * program. What names another place, even one that cannot be a link, does not.
 */
export const leadsNowhere = (address: string): boolean => {
  if (isLinkTarget(repairAddress(address))) return false
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(withoutInvisible(address))?.[1]?.toLowerCase()
  return scheme === undefined || scheme.length === 1 || local.has(scheme)
}

const local = new Set([
  'about',
  'applewebdata',
  'blob',
  'chrome-extension',
  'cid',
  'data',
  'file',
  'javascript',
  'mid',
  'moz-extension',
  'vbscript',
  'x-msg',
])
