// Addresses as XML, HTML and mail may hold them (RFC 3986): people write them in their own letters.
import { parseUrl } from '@/platform/parseUrl'

/** In ASCII alone; what is encoded already stays as it is, so encoding twice changes nothing. */
export const encodeAddress = (address: string): string =>
  withAsciiHost(address)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\x21-\x7e]|[<>"\\^`{|}]|%(?![\da-f]{2})/giu, encodeURIComponent)

/** A host in other letters has a name in ASCII of its own (RFC 5891). */
const withAsciiHost = (address: string): string =>
  address.replace(/^(https?:\/\/)([^/?#]*[^\x21-\x7e][^/?#]*)/i, (whole, scheme: string) => {
    const url = parseUrl(whole)
    return url ? scheme + url.host : whole
  })
