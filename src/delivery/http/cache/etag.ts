// The ETags of `/v1` (RFC 9110, 8.8.3): how they are made, and whether a client already has one.
import { createHash } from 'node:crypto'
import fresh from 'fresh'

/** Strong, and different for each encoding: the hash of the body says which bytes they are. */
export const makeEtags = (body: Buffer, isCompressible: boolean) => {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  return {
    identity: `"${hash}"`,
    ...(isCompressible ? { gzip: `"${hash}-gzip"`, br: `"${hash}-br"` } : {}),
  }
}

/**
 * Whether `If-None-Match` names this ETag, by weak comparison. Of the request `fresh` sees nothing else: it says no to
 * whoever sends `Cache-Control: no-cache`, which `fetch` adds by itself.
 */
export const matchesEtag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && fresh({ 'if-none-match': ifNoneMatch }, { etag })
