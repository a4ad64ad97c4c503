// What a new newsroom begins with. Each is ticked off by what is there; nobody keeps a list.
import type { CollectionSlug, Payload, Where } from 'payload'
import type { StartStep } from '@/today/today'
import { readPolicy } from '@/workflow/reviews/policy'

/** Absent once all is done, or an issue was published: the work goes on then. */
export const findStart = async (payload: Payload): Promise<StartStep[] | undefined> => {
  const [site, policy, people, articles, issues, released] = await Promise.all([
    payload.db.findGlobal<{ id: string; name?: unknown }>({
      slug: 'site',
      select: { name: true },
      locale: 'all',
    }),
    readPolicy(payload),
    count(payload, 'users', { active: { equals: true } }),
    count(payload, 'reviews', { type: { equals: 'articles' } }),
    count(payload, 'reviews', { type: { equals: 'issues' } }),
    count(payload, 'reviews', { and: [{ type: { equals: 'issues' } }, { publishedOnce: { equals: true } }] }),
  ])
  const steps: StartStep[] = [
    { name: 'office', done: hasWords(site?.name), path: '/admin/globals/site' },
    { name: 'people', done: people > 1, path: '/admin/collections/users/create' },
    { name: 'policy', done: Boolean(policy.createdAt), path: '/admin/globals/editorial-policy' },
    { name: 'article', done: articles > 0, path: '/admin/collections/articles/create' },
    { name: 'issue', done: issues > 0, path: '/admin/collections/issues/create' },
  ]
  return released > 0 || steps.every(({ done }) => done) ? undefined : steps
}

const count = async (payload: Payload, collection: CollectionSlug, where: Where): Promise<number> =>
  (await payload.db.count({ collection, where })).totalDocs

const hasWords = (name: unknown): boolean =>
  Object.values((name ?? {}) as Record<string, unknown>).some((words) => Boolean(words))
