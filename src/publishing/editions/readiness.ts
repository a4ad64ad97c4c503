// Whether an issue can be released, item by item: what blocks it, and who can clear it.
import type { Payload } from 'payload'
import type { Role } from '@/access/roles'
import { batchedReads } from '@/platform/database/batchedReads'
import { MissingError } from '@/platform/errors'
import type { Issue } from '@/platform/issues'
import { absentFrom } from '@/publishing/editions/absentFrom'
import { type ConsideredIssue, considerIssue } from '@/publishing/editions/considerIssue'
import { type ConsideredItem, factsOf } from '@/publishing/editions/considerItems'
import { blocked, fine, type Judgement } from '@/publishing/editions/judge'
import { lintPlanned } from '@/publishing/editions/lintPlanned'
import type { Considered } from '@/workflow/reviews/action'
import { titleOf } from '@/workflow/reviews/titleOf'

/** Where a document stands; the paths of its issues are its own. */
export interface Standing extends Judgement {
  collection: string
  id: string
  title: string
  /** Null when the document was deleted. */
  stage: string | null
  live: boolean
  revision: string | null
}

/** The answer of `GET /api/issues/{id}/readiness`. */
export interface Readiness {
  /** Nothing blocks: the issue and all it holds are public, or will be once a publisher publishes it. */
  ready: boolean
  issue: Standing
  items: (Standing & { path: string })[]
  /** Remarks on the mail that the issue would make. */
  mail: Issue[]
}

/** @throws {MissingError} 404 */
export const describeReadiness = async (payload: Payload, id: string, now: Date): Promise<Readiness> => {
  const whole = await considerIssue(batchedReads(payload), id, now)
  const [absent, mail] = await Promise.all([
    absentFrom(payload, whole.issue, [...whole.items, ...whole.entries]),
    lintPlanned(payload, whole),
  ])
  const issue = { ...standing(payload, whole.issue), ...judgeIssue(whole.issue) }
  const items = [...whole.items, ...whole.entries].map((item) => ({
    path: item.place.path,
    ...itemStanding(payload, item, absent(item)),
  }))
  return { ready: issue.ready && items.every(({ ready }) => ready), issue, items, mail }
}

/** The same in numbers, for lists: without a look at the mail. */
export interface ReadinessInShort {
  ready: boolean
  /** How many texts the issue holds, with what goes out because they show it, and how many are public or go out with it. */
  total: number
  readyItems: number
  /** Who can clear what blocks it. */
  clearedBy: Role[]
}

/**
 * Of several issues at once; one that is gone is left out.
 * @param reads a Payload that joins reads
 */
export const readinessInShort = async (
  reads: Payload,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, ReadinessInShort>> => {
  const found = await Promise.all(
    ids.map(async (id) => {
      const whole = await considerIssue(reads, id, now).catch(absentWhenDeleted)
      return whole ? [[id, inShort(whole)] as const] : []
    }),
  )
  return new Map(found.flat())
}

const absentWhenDeleted = (error: unknown): undefined => {
  if (!(error instanceof MissingError)) throw error
}

const inShort = ({ issue, items, entries }: ConsideredIssue): ReadinessInShort => {
  const judged = judgeIssue(issue)
  const all = [...items, ...entries]
  const blocked = all.filter(({ ready }) => !ready)
  return {
    ready: judged.ready && blocked.length === 0,
    total: all.length,
    readyItems: all.length - blocked.length,
    clearedBy: [...new Set([judged, ...blocked].flatMap(({ clearedBy }) => clearedBy))],
  }
}

const judgeIssue = (considered: Considered): Judgement => {
  const { decision, review } = considered
  if (decision.ok) return { ...fine, willPublish: true }
  return review.live && review.stage === 'published' ? fine : blocked(factsOf(considered))
}

const standing = (payload: Payload, { document, review }: Considered) => ({
  collection: document.type,
  id: document.id,
  title: titleOf(payload, document) ?? document.id,
  stage: review.stage,
  live: review.live,
  revision: document.revision,
})

const itemStanding = (payload: Payload, item: ConsideredItem, absent: Issue[]): Standing => {
  const { place, title, considered, ready, willPublish, blocking, warnings, clearedBy } = item
  const known = considered
    ? standing(payload, considered)
    : { collection: place.collection, id: place.id, title, stage: null, live: false, revision: null }
  return { ...known, ready, willPublish, blocking, warnings: [...warnings, ...absent], clearedBy }
}
