// The queue: which documents wait for whom, from the reviews alone.
import type { Payload } from 'payload'
import type { Actor, Role } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { readPolicy } from '@/workflow/reviews/policy'
import { type QueueQuery, sortOf, unfinished, whereOf } from '@/workflow/reviews/queueQuery'
import { type Review, toReview } from '@/workflow/reviews/reviews'

interface Named {
  id: string
  name: string | null
}

export interface QueueRow {
  type: string
  document: string
  title: string
  stage: Stage
  revision: string | null
  step: string | null
  awaits: Role | null
  dueAt: string | null
  overdue: boolean
  assignees: Named[]
  owner: Named | null
  submittedBy: Named | null
  submittedAt: string | null
  publishAt: string | null
  live: boolean
}

/** The envelope of Payload's lists. */
export interface Queue {
  docs: QueueRow[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
  hasNextPage: boolean
  hasPrevPage: boolean
}

export const readQueue = async (
  payload: Payload,
  query: QueueQuery,
  { actor, now }: { actor: Actor; now: string },
): Promise<Queue> => {
  const { limit, page } = query
  const { rows, totalDocs } = await (query.view === 'roles' ? findForRoles : findPage)(payload, query, {
    actor,
    now,
  })
  const people = rows.flatMap(({ assignees, owner, submittedBy }) => [...assignees, owner, submittedBy])
  const names = await namesOf(payload, people)
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
  return {
    docs: rows.map((review) => present(review, { names, now })),
    totalDocs,
    limit,
    page,
    totalPages,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
  }
}

interface Asking {
  actor: Actor
  now: string
}

interface Found {
  rows: Review[]
  totalDocs: number
}

const findPage = async (payload: Payload, query: QueueQuery, { actor, now }: Asking): Promise<Found> => {
  const { docs, totalDocs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: whereOf(query, actor, now),
    sort: sortOf(query),
    limit: query.limit,
    page: query.page,
    pagination: true,
  })
  return { rows: docs.map(toReview), totalDocs }
}

/** More than any newsroom has in review at once; what lies beyond is found by `type`. */
const mostInReview = 1000

/** What this person may approve: who wrote and who approved is kept as JSON, which neither database searches alike. */
const findForRoles = async (payload: Payload, query: QueueQuery, { actor, now }: Asking): Promise<Found> => {
  const { fourEyes = true } = await readPolicy(payload)
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: whereOf(query, actor, now),
    sort: sortOf(query),
    limit: mostInReview,
    pagination: false,
  })
  const open = docs.map(toReview).filter((review) => mayApprove(review, actor, fourEyes !== false))
  const start = (query.page - 1) * query.limit
  return { rows: open.slice(start, start + query.limit), totalDocs: open.length }
}

/** Whether somebody whose role is awaited may give their approval: it is not theirs, and not given. */
export const mayApprove = (
  { contributors, approvals, step }: Pick<Review, 'contributors' | 'approvals' | 'step'>,
  { id }: Actor,
  fourEyes: boolean,
): boolean =>
  !(fourEyes && contributors.includes(id)) &&
  !approvals.some((approval) => approval.user === id && approval.step === step && !approval.outdated)

/** The names of these people, by their ids. */
export const namesOf = async (
  payload: Payload,
  people: readonly (string | null | undefined)[],
): Promise<Map<string, string>> => {
  const ids = [...new Set(people.filter((id) => typeof id === 'string'))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: unknown; name?: unknown }>({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), String(name ?? '')]))
}

interface Surroundings {
  names: Map<string, string>
  now: string
}

const present = (review: Review, { names, now }: Surroundings): QueueRow => {
  const { type, document, stage, revision, step, awaits, dueAt, submittedAt, publishAt, live } = review
  const named = (id: string | null): Named | null => (id ? { id, name: names.get(id) ?? null } : null)
  return {
    type,
    document: String(document),
    title: review.title ?? review.slugKey.slice(type.length + 1),
    stage,
    revision,
    step,
    awaits,
    dueAt,
    overdue: dueAt !== null && dueAt < now && unfinished.includes(stage),
    assignees: review.assignees.map(named).filter((one) => one !== null),
    owner: named(review.owner),
    submittedBy: named(review.submittedBy),
    submittedAt,
    publishAt,
    live,
  }
}
