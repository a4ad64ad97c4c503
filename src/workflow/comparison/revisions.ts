// The texts that a document had, the newest first: who saved each, when, and what became of it in the workflow.
import type { Payload, Where } from 'payload'
import type { Actor } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { seenRevision } from '@/workflow/comparison/looks'
import { withholdingFrom } from '@/workflow/holds/withhold'
import { mayWrite } from '@/workflow/reviews/mayWrite'
import { readReview } from '@/workflow/reviews/reviews'

interface Event {
  action: string
  /** Name of the person. */
  by: string
  at: string
  /** `null` for none, or for words that are held back from who asks. */
  comment: string | null
}

interface SavedText {
  revision: string
  author: { id: string; name: string }
  at: string
  /** Payload's stored version, by which it is restored. */
  version: string | null
  /** The stage that the document came to with this text; a text that nobody submitted was a draft. */
  stage: string
  /** What was done with this text, in order. */
  events: Event[]
}

export interface Revisions {
  docs: SavedText[]
  totalDocs: number
  page: number
  limit: number
  /** Revisions that matter: `null` where there is none. `seen` is what who asks saw last before the current one. */
  current: string | null
  live: string | null
  approved: string | null
  seen: string | null
  /** Whether who asks may bring one of them back as a draft. */
  mayRestore: boolean
}

interface Page {
  actor: Actor
  page: number
  limit: number
}

type Row = Record<string, unknown>

/** @throws {MissingError} 404 */
export const listRevisions = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  { actor, page, limit }: Page,
): Promise<Revisions> => {
  const review = await readReview(payload, { type, document: id })
  const here: Where[] = [{ type: { equals: type } }, { document: { equals: id } }]
  const [saved, seen] = await Promise.all([
    payload.db.find<Row>({
      collection: 'revisions',
      where: { and: here },
      sort: '-at',
      page,
      limit,
      pagination: true,
    }),
    seenRevision(payload, { type, id }, { person: actor.id, current: review.revision }),
  ])
  const revisions = saved.docs.map(({ revision }) => String(revision))
  const { docs: log } = await payload.db.find<Row>({
    collection: 'transitions',
    where: { and: [...here, { revision: { in: revisions } }] },
    sort: 'number',
    limit: mostEvents,
    pagination: false,
  })
  const isWithheld = await withholdingFrom(payload, actor)
  return {
    docs: newestOfEach(saved.docs).map((row) => ({
      revision: String(row.revision),
      author: { id: String(row.author), name: String(row.authorName ?? row.author) },
      at: instant(row.at),
      version: row.version ? String(row.version) : null,
      ...becameOf(
        log.filter(({ revision }) => revision === row.revision),
        isWithheld,
      ),
    })),
    totalDocs: saved.totalDocs,
    page,
    limit,
    current: review.revision,
    live: review.liveRevision,
    approved: review.approvedRevision,
    seen,
    mayRestore: mayWrite(actor, review) && !closed.has(review.stage),
  }
}

/** Texts in these stages are not changed. */
const closed = new Set<Stage>(['archived', 'trashed'])

/** More than happens to a hundred texts. */
const mostEvents = 1_000

/** A text that was restored has two rows: one text is told once. */
const newestOfEach = (rows: Row[]): Row[] =>
  [...new Map([...rows].reverse().map((row) => [row.revision, row])).values()].sort((a, b) =>
    instant(b.at).localeCompare(instant(a.at)),
  )

const becameOf = (
  log: Row[],
  isWithheld: (said: { by: unknown; words: unknown }) => boolean,
): Pick<SavedText, 'stage' | 'events'> => ({
  stage: String(log.at(-1)?.to ?? 'draft'),
  events: log.map(({ action, actor, actorName, at, comment }) => ({
    action: String(action),
    by: String(actorName ?? actor),
    at: instant(at),
    comment: comment && !isWithheld({ by: actor, words: comment }) ? String(comment) : null,
  })),
})

const instant = (value: unknown): string => new Date(value as string).toISOString()
