// What the panel asks the workflow's endpoints, and the answers as values: a refusal is one too.

import type { Issue } from '@/platform/issues'
import type { Action } from '@/workflow/core/transitions'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export interface Target {
  /** Path of the REST API, `/api`. */
  api: string
  type: string
  id: string
  /** Who asks: what is allowed is said for this person. */
  user: string
}

/** One entry of the log, as /api/transitions has it. */
export interface LogEntry {
  id: string
  action: string
  actor: string
  actorName?: string | null
  comment?: string | null
  /** Of the text that it was done with. */
  revision?: string | null
  at: string
  override?: boolean | null
  /** `voucherName`: who vouches for the guest that acted. */
  details?: { voucherName?: string | null } | null
}

export interface Refused {
  ok: false
  status: number
  code?: string | undefined
  message?: string | undefined
  /** Of a sign-in that wants a second factor set up first. */
  ticket?: string | undefined
  issues: Issue[]
}

export type Answer<T> = { ok: true; value: T } | Refused

export interface ActionRequest {
  action: Action
  comment?: string | undefined
  revision: string
  override?: boolean | undefined
  /** `2026-05-04T10:00` by the clocks of `timeZone`, or an instant; `null` lifts an embargo or an end. */
  at?: string | null
  timeZone?: string
  assignees?: string[]
  dueAt?: string | null
}

export const fetchReview = (target: Target): Promise<Answer<ReviewDescription>> =>
  ask<ReviewDescription>(workflowOf(target))

export const postAction = (target: Target, request: ActionRequest): Promise<Answer<ReviewDescription>> =>
  ask<ReviewDescription>(workflowOf(target), posting(request))

/** Opens the saved text to whoever has its addresses, until this moment. */
export const postPreviewLink = (
  { api, type, id }: Target,
  expiresAt: Date,
): Promise<Answer<{ urls: { page: string } }>> =>
  ask(`${api}/${type}/${id}/preview-links`, posting({ expiresAt: expiresAt.toISOString() }))

export interface TestSent {
  /** What the mail server said for each address. */
  results: { to: string; accepted: boolean; said: string }[]
}

/** Mails an issue, as it was saved last, in its first language. */
export const postTestSend = ({ api, type, id }: Target, to: string[]): Promise<Answer<TestSent>> =>
  ask(`${api}/${type}/${id}/test-send`, posting({ to }))

export const postAskProtection = (
  { api, type, id }: Target,
  comment: string,
): Promise<Answer<{ isNew: boolean }>> =>
  ask(`${api}/${type}/${id}/ask-protection`, posting(comment ? { comment } : {}))

export interface Colleague {
  id: string
  name: string
}

const wholeStaff = 100

export const fetchStaff = async ({ api }: Target): Promise<Answer<Colleague[]>> => {
  const query = new URLSearchParams({
    'where[active][not_equals]': 'false',
    'select[name]': 'true',
    sort: 'name',
    limit: String(wholeStaff),
    depth: '0',
  })
  const answer = await ask<{ docs: Colleague[] }>(`${api}/users?${query}`)
  return answer.ok ? { ok: true, value: answer.value.docs } : answer
}

/** The newest text of a document, and who saved it. */
export const fetchNewestText = async ({
  api,
  type,
  id,
}: Target): Promise<Answer<{ revision: string; author: string } | undefined>> => {
  const answer = await ask<{ docs: { revision: string; author: { id: string } }[] }>(
    `${api}/${type}/${id}/revisions?limit=1`,
  )
  if (!answer.ok) return answer
  const [newest] = answer.value.docs
  return { ok: true, value: newest && { revision: newest.revision, author: newest.author.id } }
}

/** A review link as staff may know it: to whom it was mailed, and what came of it. */
export interface GuestLink {
  id: string
  name: string
  email?: string | null
  sentAt?: string | null
  openedAt?: string | null
  revokedAt?: string | null
  expiresAt: string
  decision?: 'approve' | 'requestChanges' | null
}

export const fetchLinks = async ({ api, id }: Target): Promise<Answer<GuestLink[]>> => {
  const query = new URLSearchParams({ document: id, sort: '-createdAt', limit: '20', depth: '0' })
  const answer = await ask<{ docs: GuestLink[] }>(`${api}/review-links?${query}`)
  return answer.ok ? { ok: true, value: answer.value.docs } : answer
}

export const postInvitation = (
  { api, type, id }: Target,
  guest: { name: string; email: string },
): Promise<Answer<unknown>> => ask(`${api}/${type}/${id}/review-links`, posting(guest))

export const postToLink = (
  { api }: Target,
  link: string,
  what: 'resend' | 'revoke',
): Promise<Answer<unknown>> => ask(`${api}/review-links/${link}/${what}`, posting({}))

/** For tasks that clear no text: those want the revision that was read. */
export const postTaskDone = (api: string, task: string): Promise<Answer<unknown>> =>
  ask(`${api}/tasks/${task}/done`, posting({}))

const newest = 30

export const fetchLog = async ({ api, type, id }: Target): Promise<Answer<LogEntry[]>> => {
  const query = new URLSearchParams({
    'where[type][equals]': type,
    'where[document][equals]': id,
    sort: '-number',
    limit: String(newest),
    depth: '0',
  })
  const answer = await ask<{ docs: LogEntry[] }>(`${api}/transitions?${query}`)
  return answer.ok ? { ok: true, value: answer.value.docs } : answer
}

export const posting = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const workflowOf = ({ api, type, id }: Target) => `${api}/${type}/${id}/workflow`

/** Answers a refusal as a value, too. */
export const ask = async <T>(url: string, init: RequestInit = {}): Promise<Answer<T>> => {
  try {
    const response = await fetch(url, { credentials: 'include', ...init })
    const body = await response.json()
    return response.ok ? { ok: true, value: body as T } : refused(response.status, body)
  } catch {
    // No connection, or an answer that is none of ours (a proxy's page): there is no sentence to show.
    return { ok: false, status: 0, issues: [] }
  }
}

interface ErrorBody {
  code?: string
  issues?: Issue[]
  ticket?: string
  errors?: { message?: string }[]
}

const refused = (status: number, { code, issues, ticket, errors }: ErrorBody): Refused => ({
  ok: false,
  status,
  code,
  message: errors?.[0]?.message,
  ticket,
  issues: issues ?? [],
})
