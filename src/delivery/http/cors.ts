// Who may read the public side from a page of their own: everybody (CORS, Fetch Standard 3.2).

export const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Content-Language, ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** @param allowed the methods, with commas */
export const preflightHeaders = (allowed: string) => ({
  'Access-Control-Allow-Methods': allowed,
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match, Range',
  'Access-Control-Max-Age': '86400',
})
