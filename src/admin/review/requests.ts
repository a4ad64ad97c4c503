// What the Review tab asks.
import { type Answer, ask, type Colleague, posting, type Target } from '@/admin/workflow/requests'
import type { Threads } from '@/workflow/comments/listThreads'
import type { Quote } from '@/workflow/comments/quotes'

export interface ReadText {
  revision: string
  language: string
  /** Those it is offered in. */
  languages: string[]
  html: string
}

export const fetchReading = ({ api, type, id }: Target, language: string): Promise<Answer<ReadText>> =>
  ask(`${api}/${type}/${id}/reading?locale=${language}`)

export const fetchThreads = ({ api, type, id }: Target): Promise<Answer<Threads>> =>
  ask(`${api}/${type}/${id}/comments?limit=100`)

export interface NewComment {
  text: string
  path?: string | undefined
  quote?: Quote | undefined
  blocking?: boolean
  mentions: string[]
  /** The thread it answers to. */
  parent?: string | undefined
}

export const postComment = ({ api, type, id }: Target, comment: NewComment): Promise<Answer<unknown>> =>
  ask(`${api}/comments`, posting({ type, document: id, ...comment }))

export const postSettled = (
  { api }: Target,
  comment: string,
  what: 'resolve' | 'reopen',
): Promise<Answer<unknown>> => ask(`${api}/comments/${comment}/${what}`, posting({}))

/** Whose names have these letters, a few of them. */
export const fetchColleagues = async ({ api }: Target, letters: string): Promise<Answer<Colleague[]>> => {
  const query = new URLSearchParams({
    'where[active][not_equals]': 'false',
    ...(letters ? { 'where[name][contains]': letters } : {}),
    'select[name]': 'true',
    sort: 'name',
    limit: '6',
    depth: '0',
  })
  const answer = await ask<{ docs: Colleague[] }>(`${api}/users?${query}`)
  return answer.ok ? { ok: true, value: answer.value.docs } : answer
}

export interface PreviewLink {
  id: string
  name?: string | null
  expiresAt: string
  revokedAt?: string | null
  createdBy?: string | null
}

export const fetchPreviewLinks = async ({ api, id }: Target): Promise<Answer<PreviewLink[]>> => {
  const query = new URLSearchParams({ document: id, sort: '-createdAt', limit: '20', depth: '0' })
  const answer = await ask<{ docs: PreviewLink[] }>(`${api}/preview-links?${query}`)
  return answer.ok ? { ok: true, value: answer.value.docs } : answer
}

export const postNamedPreviewLink = (
  { api, type, id }: Target,
  name: string,
): Promise<Answer<{ urls: { page: string } }>> =>
  ask(`${api}/${type}/${id}/preview-links`, posting(name ? { name } : {}))

export const revokePreviewLink = ({ api }: Target, link: string): Promise<Answer<unknown>> =>
  ask(`${api}/preview-links/${link}/revoke`, posting({}))
