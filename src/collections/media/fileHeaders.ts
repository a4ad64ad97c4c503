// Files of /api are for the person who asked: not for shared caches, and never run as a page.

export const privateFileHeaders = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Cache-Control', 'private, no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return headers
}
