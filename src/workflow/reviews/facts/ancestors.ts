// Whether a project would be part of itself: by what its parents say in their newest texts and, before something becomes
// public, by what the public reads of them.
import type { Payload, PayloadRequest } from 'payload'

type Row = Record<string, unknown>

interface Start {
  id: string
  parent: unknown
}

interface Options {
  /** Parents of live publications count too. */
  live?: boolean
}

/** Answers the id of the project that closes the ring: the parent itself, or an ancestor of it. */
export const ringAbove = async (
  payload: Payload,
  { id, parent }: Start,
  { live = false }: Options = {},
  req?: PayloadRequest,
): Promise<string | undefined> => {
  const seen = new Set<string>()
  let level = [idOf(parent)].filter(isId)
  while (level.length > 0) {
    if (level.includes(id)) return id
    for (const one of level) seen.add(one)
    const above = [
      ...(await parentsInDrafts(payload, level, req)),
      ...(live ? await parentsInPublic(payload, level, req) : []),
    ]
    const closing = above.find(([, next]) => next === id)
    if (closing) return closing[0]
    level = [...new Set(above.map(([, next]) => next))].filter((one) => !seen.has(one))
  }
  return undefined
}

type Step = readonly [project: string, parent: string]

const parentsInDrafts = async (
  payload: Payload,
  projects: string[],
  req: PayloadRequest | undefined,
): Promise<Step[]> => {
  const { docs } = await payload.db.findVersions<Row>({
    collection: 'projects',
    where: { and: [{ parent: { in: projects } }, { latest: { equals: true } }] },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.flatMap(({ parent, version }) => step(parent, version.parent))
}

const parentsInPublic = async (
  payload: Payload,
  projects: string[],
  req: PayloadRequest | undefined,
): Promise<Step[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'publications',
    where: {
      and: [{ type: { equals: 'projects' } }, { document: { in: projects } }, { endedAt: { exists: false } }],
    },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.flatMap(({ document, content }) => step(document, (content as Row | null)?.parent))
}

const step = (project: unknown, parent: unknown): Step[] => {
  const above = idOf(parent)
  return isId(above) ? [[String(project), above]] : []
}

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return value === null || value === undefined || value === '' ? undefined : String(value)
}

const isId = (value: string | undefined): value is string => value !== undefined
