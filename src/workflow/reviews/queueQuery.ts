// What may be asked of the queue, and which reviews that means.
import type { Where } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/roles'
import { publishedSlugs } from '@/collections/published'
import { type Stage, stages } from '@/collections/reviews/stages'
import { ContentError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'

const sortable = ['dueAt', 'submittedAt', 'title', 'type', 'stage', 'publishAt', 'updatedAt'] as const
const sorts = sortable.flatMap((name) => [name, `-${name}`] as const)

const query = z.strictObject({
  view: z.enum(['mine', 'roles', 'overdue', 'all']).default('mine'),
  stage: z.enum(stages).optional(),
  type: z.enum(publishedSlugs).optional(),
  sort: z.enum(sorts).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export type QueueQuery = z.infer<typeof query>

/** @throws {ContentError} 400 that lists what may be asked */
export const readQueueQuery = (values: unknown): QueueQuery => {
  const parsed = query.safeParse(values ?? {})
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => errorAt(issue.path.join('.'), 'form', issue.message))
  throw new ContentError(
    issues.map(({ path, message }) => `${path || 'query'}: ${message}`).join(' '),
    issues,
  )
}

/** Stages in which somebody still has something to do before the text is decided on. */
export const unfinished: readonly Stage[] = ['draft', 'inReview', 'changesRequested']
const underWay: readonly Stage[] = [...unfinished, 'approved', 'scheduled']

export const whereOf = ({ view, stage, type }: QueueQuery, actor: Actor, now: string): Where => {
  const views: Record<QueueQuery['view'], Where[]> = {
    mine: [
      {
        or: [
          { assignees: { in: [actor.id] } },
          { owner: { equals: actor.id } },
          { submittedBy: { equals: actor.id } },
        ],
      },
    ],
    roles: [{ stage: { equals: 'inReview' } }, { awaits: { in: [...actor.roles] } }],
    overdue: [{ dueAt: { less_than: now } }, { stage: { in: [...unfinished] } }],
    all: [],
  }
  return {
    and: [
      // A document that is being created has a review before it has an id.
      { document: { exists: true } },
      stage ? { stage: { equals: stage } } : { stage: { in: [...underWay] } },
      ...(type ? [{ type: { equals: type } }] : []),
      ...views[view],
    ],
  }
}

/** What is due first comes first; where most has no due date, what was touched last. */
export const sortOf = ({ sort, view }: QueueQuery): string[] => [
  sort ?? (view === 'roles' || view === 'overdue' ? 'dueAt' : '-updatedAt'),
  'id',
]
