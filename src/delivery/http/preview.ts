// `?preview=`: the newest text of a document in place of the live one, for who may see it. Whatever comes of such a
// request is for the one who asks: no cache keeps it, ours included.
import type { Request, RequestHandler, Response } from 'express'
import { clientIn } from '@/delivery/http/clients/admitReader'
import type { Client } from '@/delivery/http/clients/clients'
import { ownParameters } from '@/delivery/http/ownParameters'
import { single } from '@/delivery/query/parameters'
import { parseQuery } from '@/delivery/query/query'
import { searchOf } from '@/delivery/query/searchOf'

export interface PreviewRequest {
  /** The token of a link; “true” from an API client. */
  token: string
  client: Client | undefined
}

/**
 * What a request asks to preview.
 * @throws {Problem} 400 for a query that cannot be read
 */
export const previewIn = (request: Request, response: Response): PreviewRequest | undefined => {
  if (!isPrivate(response)) return undefined
  const token = single(parseQuery(ownParameters(searchOf(request), ['preview']).join('&')), 'preview')
  return token === undefined ? undefined : { token, client: clientIn(response) }
}

export const noStore = 'private, no-store'

/** To be met by every request: marks those that may be about a preview, and their answers. */
export const keepPreviewsPrivate: RequestHandler = (request, response, next) => {
  if (mentionsPreview(searchOf(request))) {
    response.locals.isPrivate = true
    response.set({
      'Cache-Control': noStore,
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
    })
  }
  next()
}

export const isPrivate = ({ locals }: Pick<Response, 'locals'>): boolean => locals?.isPrivate === true

/** By its name, however that is written: what mailers tag links with may speak of previews. */
const mentionsPreview = (search: string): boolean =>
  search.split('&').some((pair) => isAboutPreview(pair.split('=', 1)[0] ?? ''))

const isAboutPreview = (name: string): boolean => {
  if (!name.includes('%')) return name.includes('preview')
  try {
    return decodeURIComponent(name).includes('preview')
  } catch {
    return true
  }
}
