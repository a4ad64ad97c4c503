// What somebody saw of a document: the texts they opened, wrote, decided about or commented on.
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { isObject } from '@/content/content'
import { currentTime } from '@/platform/database/clock'
import { textOfRevision } from '@/workflow/comparison/texts'

interface Target {
  type: string
  id: string
}

interface Look {
  revision: string
  at: string
}

type Row = Record<string, unknown>

/**
 * Notes that this person has the text before them. Kept among their preferences: the newest two texts, so that the one
 * before is still known while they look at the newest again and again.
 * @throws {MissingError} 404 for a text that the document never had
 */
export const keepLook = async (
  payload: Payload,
  target: Target,
  { person, revision }: { person: string; revision: string },
): Promise<void> => {
  await textOfRevision(payload, target, revision)
  const before = (await looksOf(payload, target, person)).filter((one) => one.revision !== revision)
  const looks = [{ revision, at: currentTime().toISOString() }, ...before.slice(0, 1)]
  const key = keyOf(target)
  await payload.db.upsert({
    collection: preferences,
    where: whereOf(target, person),
    data: { key, user: { relationTo: 'users', value: person }, value: { looks } },
  })
}

/** Of a document that is deleted. */
export const forgetLooks = async (req: PayloadRequest, target: Target): Promise<void> => {
  const where = { key: { equals: keyOf(target) } }
  await req.payload.db.deleteMany({ collection: preferences, where, req })
}

const preferences = 'payload-preferences' as CollectionSlug

const keyOf = ({ type, id }: Target): string => `seen-${type}-${id}`

const whereOf = (target: Target, person: string): Where => ({
  and: [
    { key: { equals: keyOf(target) } },
    { 'user.value': { equals: person } },
    { 'user.relationTo': { equals: 'users' } },
  ],
})

const looksOf = async (payload: Payload, target: Target, person: string): Promise<Look[]> => {
  const where = whereOf(target, person)
  const { docs } = await payload.db.find<Row>({ collection: preferences, where, limit: 1, pagination: false })
  const value = docs[0]?.value
  const looks = isObject(value) && Array.isArray(value.looks) ? value.looks : []
  return looks.filter(isObject).map(({ revision, at }) => ({ revision: String(revision), at: String(at) }))
}

/** Actions after which a person has read the text. */
const decisions = ['approve', 'requestChanges', 'publish', 'schedule']

/** The newest revision before `current` that this person saw. */
export const seenRevision = async (
  payload: Payload,
  { type, id }: Target,
  { person, current }: { person: string; current: string | null },
): Promise<string | null> => {
  const here: Where[] = [
    { type: { equals: type } },
    { document: { equals: id } },
    { revision: { not_equals: current } },
  ]
  const newest = { limit: 1, pagination: false }
  const [looks, written, decided, commented] = await Promise.all([
    looksOf(payload, { type, id }, person),
    payload.db.find<Row>({
      collection: 'revisions',
      where: { and: [...here, { author: { equals: person } }] },
      sort: '-at',
      ...newest,
    }),
    payload.db.find<Row>({
      collection: 'transitions',
      where: { and: [...here, { actor: { equals: person } }, { action: { in: decisions } }] },
      sort: '-number',
      ...newest,
    }),
    payload.db.find<Row>({
      collection: 'comments',
      where: { and: [...here, { author: { equals: person } }, { revision: { exists: true } }] },
      sort: '-createdAt',
      ...newest,
    }),
  ])
  const found = [
    ...looks.filter(({ revision }) => revision !== current),
    ...[...written.docs, ...decided.docs].map(({ revision, at }) => ({ revision, at })),
    ...commented.docs.map(({ revision, createdAt }) => ({ revision, at: createdAt })),
  ].sort((a, b) => new Date(b.at as string).getTime() - new Date(a.at as string).getTime())
  return found[0]?.revision ? String(found[0].revision) : null
}
