// What a client says it has (RFC 9110, 13.1.2).
/**
 * Whether `If-None-Match` names this ETag, by weak comparison. Express's own test says no to every request with
 * `Cache-Control: no-cache`, which `fetch` adds by itself (express 5.3).
 */
export const matches = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => opaque(one) === opaque(etag)))

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')
