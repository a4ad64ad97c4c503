// The published notes that a designation must carry, and where a document carries which.
import type { Payload, PayloadRequest } from 'payload'
import type { Reference } from '@/content/references'
import { isLanguage } from '@/platform/i18n/languages'
import type { CheckInput, DesignationNote } from '@/workflow/core/checks/input'

export const designationNotes = async (
  payload: Payload,
  req?: PayloadRequest,
): Promise<DesignationNote[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'publications',
    where: { and: [{ type: { equals: 'notes' } }, { endedAt: { exists: false } }] },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const notes = known.get(docs) ?? notesOf(docs)
  known.set(docs, notes)
  return notes
}

type Row = Record<string, unknown>

/** The items of an issue share one answer of the database (see `batchedReads`): it is gone through once. */
const known = new WeakMap<Row[], DesignationNote[]>()

const notesOf = (rows: Row[]): DesignationNote[] =>
  rows
    .map(({ document, content }) => ({ document, ...(content as Row) }) as Row)
    .filter(({ pattern }) => typeof pattern === 'string' && pattern.trim() !== '')
    .map(({ document, key, pattern, text }) => ({
      id: String(document),
      key: String(key),
      pattern: String(pattern),
      texts: (text ?? {}) as Record<string, string>,
    }))

/** The language of a mention is the second part of its path: `body.fr.root…`. */
export const footnotesIn = (references: readonly Reference[]): NonNullable<CheckInput['footnotes']> =>
  references
    .filter(({ collection }) => collection === 'notes')
    .map(({ id, path }) => ({ note: id, locale: path.split('.').find(isLanguage) }))
