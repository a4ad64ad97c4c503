// The answer of `GET /api/today`: what a member of staff finds when they come to their desk.
import type { Role } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import type { taskKinds } from '@/collections/tasks/collection'
import type { NotificationRow } from '@/messaging/notifications/describeNotification'
import type { ReadinessInShort } from '@/publishing/editions/readiness'

/** Of each section; `total` says how many there are. */
export const mostRows = 10

/** In the order of their urgency. */
export const sectionNames = [
  'waitsForMe',
  'sentBack',
  'brokenSchedules',
  'overdue',
  'issues',
  'scheduled',
  'ending',
  'drafts',
] as const

export type SectionName = (typeof sectionNames)[number]

/**
 * What a row is about: what is asked of the person (`work`: it is assigned to them), what happens to a scheduled text, or
 * what comes to its end.
 */
export type What =
  | 'approve'
  | 'publish'
  | 'unpublish'
  | 'work'
  | 'consent'
  | 'rights'
  | keyof typeof taskKinds

export interface Row {
  /** Slug of the collection; `globals` with the slug of a global as `id`. */
  type: string
  id: string
  /** In the default language or the first it has; null without one, and where it holds a protected name (ADR 43). */
  title: string | null
  stage: Stage | null
  /** Those it is offered in, as far as they are known. */
  languages: string[]
  what: What | null
  /** The role whose decision is awaited. */
  awaits: Role | null
  /** ISO 8601 instant: since when it is so. */
  since: string | null
  dueAt: string | null
  /** When it happens or ends: an ISO 8601 instant, or a day. */
  at: string | null
  /** Name of who submitted it, sent it back or scheduled it. */
  who: string | null
  /** What was said with it: the request of changes, or the reason of a task. */
  words: string | null
  /** Of the task, where it is one: `POST /api/tasks/{task}/done`. */
  task: string | null
  /** Of an issue. */
  readiness: ReadinessInShort | null
  /** In the panel. */
  path: string
}

export interface Section {
  total: number
  rows: Row[]
}

export type StartStepName = 'office' | 'people' | 'policy' | 'article' | 'issue'

export interface StartStep {
  name: StartStepName
  done: boolean
  path: string
}

export interface Today {
  /** ISO 8601 instant. */
  now: string
  /** IANA name: the office counts its days in it. */
  timeZone: string
  /** Those that the person's roles have a use for. */
  sections: Partial<Record<SectionName, Section>>
  /** The newest unread ones. */
  notifications: { total: number; rows: NotificationRow[] }
  /** What a new newsroom begins with, for administrators; absent once the work goes on. */
  start?: StartStep[]
}
