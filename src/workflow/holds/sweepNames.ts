// A name can be protected after it went out: then what is public is looked through, and who protects gets a task for each
// place, which nobody else sees. Nothing is taken down by itself: a name is not always that person's.
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { globals } from '@/globals'
import { inTransaction } from '@/platform/database/inTransaction'
import type { Issue } from '@/platform/issues'
import { readToday } from '@/platform/time/officeZone'
import { eachRow } from '@/workflow/audit/readLog'
import { readRealNames } from '@/workflow/consent/consents'
import { realNames } from '@/workflow/core/checks/realNames'
import { readGlobal } from '@/workflow/globals/readGlobal'
import { endHold, holdBack } from '@/workflow/holds/holdBack'
import { clearedAt } from '@/workflow/holds/holdText'

/** The names that a process has looked for. */
const looked = new WeakMap<Payload, ReadonlySet<string>>()

/** Looks once for each name, at a start for all of them; ends what is no longer public. */
export const sweepNames = async (payload: Payload): Promise<void> => {
  const today = await readToday(payload)
  const names = await readRealNames(payload, today)
  const known = looked.get(payload) ?? new Set()
  const isNew = names.some((name) => !known.has(name))
  const open = await openHolds(payload)
  if (!isNew && open.size === 0) return
  for await (const shown of whatIsPublic(payload, isNew ? undefined : open)) {
    const found = await findIn(payload, { shown, names, today })
    if (found.length > 0) await tell(payload, shown, found)
    if (found.length > 0) open.delete(shown.key)
  }
  for (const key of open) await inTransaction(payload, (req) => endHold(payload, key, req))
  looked.set(payload, new Set(names))
}

interface Shown {
  /** Of its hold. */
  key: string
  type: string
  id: string
  /** What names this very text: of a global, its last change. */
  revision: string
  content: unknown
}

type Row = Record<string, unknown>

const prefix = 'realName:live:'

const openHolds = async (payload: Payload): Promise<Set<string>> => {
  const { docs } = await payload.db.find<{ key: string }>({
    collection: 'tasks',
    where: { and: [{ kind: { equals: 'realName' } }, { doneAt: { equals: null } }] },
    select: { key: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ key }) => key).filter((key) => key.startsWith(prefix)))
}

/** Page by page: it may be much. @param only the keys of what is wanted; all of it where absent */
async function* whatIsPublic(payload: Payload, only?: ReadonlySet<string>): AsyncGenerator<Shown> {
  const wanted = (kind: string) => [...(only ?? [])].flatMap((key) => key.split(`${prefix}${kind}:`)[1] ?? [])
  const among = (field: string, kind: string) => (only ? { [field]: { in: wanted(kind) } } : {})
  const live = { and: [{ endedAt: { equals: null } }, among('key', 'publications')] }
  for await (const row of eachRow(payload, {
    collection: 'publications',
    by: ['id'],
    where: live,
    pageSize: 100,
  }))
    yield publicationIn(row)
  const where = among('id', 'editions')
  for await (const row of eachRow(payload, { collection: 'editions', by: ['id'], where, pageSize: 20 }))
    yield editionIn(row)
  for (const { slug } of globals) {
    const { updatedAt, createdAt, ...content } = await readGlobal(payload, slug)
    yield { key: `${prefix}globals:${slug}`, type: 'globals', id: slug, revision: String(updatedAt), content }
  }
}

const publicationIn = ({ key, type, document, revision, content }: Row): Shown => ({
  key: `${prefix}publications:${key}`,
  type: String(type),
  id: String(document),
  revision: String(revision),
  content,
})

/** Its texts are those of JSON documents, by language. */
const editionIn = ({ id, issue, hash, content, frame }: Row): Shown => ({
  key: `${prefix}editions:${id}`,
  type: 'issues',
  id: String(issue),
  revision: String(hash),
  content: [content, frame].map((texts) =>
    Object.fromEntries(
      Object.entries((texts ?? {}) as Record<string, string>).map(([language, text]) => [
        language,
        JSON.parse(text),
      ]),
    ),
  ),
})

interface Looking {
  shown: Shown
  names: readonly string[]
  today: string
}

/** Names that nobody cleared this very text of. */
const findIn = async (payload: Payload, { shown, names, today }: Looking): Promise<Issue[]> => {
  const content = { shown: shown.content }
  const find = (wanted: readonly string[]) => realNames({ ...nothing, content, realNames: wanted })
  const found = find(names)
  const cleared = found.length > 0 ? await clearedAt(payload, shown) : undefined
  return cleared ? find(await readRealNames(payload, today, undefined, cleared)) : found
}

/** What this check does not look at: a picture is a publication itself. */
const nothing = { required: [], images: [], missing: [] }

const tell = (
  payload: Payload,
  { key, type, id, revision }: Shown,
  found: readonly Issue[],
): Promise<void> => {
  const places = found.map(({ path, code }) => ({ path: path.replace(/^shown\./, ''), code }))
  const hold = { key, type, document: id, actor: system, reason, data: { revision, places } }
  return inTransaction(payload, (req) => holdBack(payload, hold, req))
}

const reason =
  'What the public reads has the real name of a person who is under protection. Take it down, or have it corrected and published: this task ends with the name. If it is somebody else’s name, mark this as done, with the revision that you read.'
