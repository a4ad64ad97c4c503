import { saysNumber } from '@/content/addresses'
import type { Context } from '@/delivery/newsletter/context'

/** The words, then the address in angle brackets (RFC 3986, appendix C): of a mail, whom it goes to; of a call, the number. */
export const linkText = (words: string, url: string | null | undefined, { links }: Context): string => {
  const href = links.to(url)
  if (!href || href === `mailto:${words}` || saysNumber(words, href)) return words
  const address = `<${href.replace(/^(?:mailto|tel):([^?;]*).*$/i, '$1')}>`
  return words === '' || words === url ? address : `${words} ${address}`
}
