// What a comparison answers: one change a place, in reading order.
import type { WordChange } from '@/workflow/comparison/compareWords'

export interface Change {
  /** Path in the newer text, in the older one for what was removed: `body.en.root.children.3`. */
  path: string
  /** Names of the fields that lead there, for people. */
  label: string
  /** In a rich text: what leads there inside of it, `Quote › Who said it`. */
  part?: string
  /** In a rich text: what the passage is, `paragraph`, `heading h2`, `block image`, `quote.text`. */
  passage?: string
  /** The language of the words, where the field has several. */
  locale?: string
  /** `same` only where what did not change was asked for too. */
  kind: 'added' | 'removed' | 'changed' | 'moved' | 'same'
  before: unknown
  after: unknown
  /** Where it stood before, when it moved; then it may be changed too. */
  fromPath?: string
  /** The words that stayed, came and went, for texts. */
  words?: WordChange[]
  /** The words are the same: only their looks changed. */
  formatting?: true
  /** What a passage is, where that changed: `paragraph`, `heading h2`. */
  style?: { before: string; after: string }
}

/** An entry that a value points to; its title is filled in by whoever has the database. */
export interface ReferenceValue {
  collection: string
  id: string | null
  title: string | null
  /** Of a file: where staff see it, what it is, and its alternative text. */
  file?: FileValue
}

export interface FileValue {
  url: string
  mimeType: string
  alt: string | null
}

export const isReferenceValue = (value: unknown): value is ReferenceValue =>
  typeof value === 'object' && value !== null && 'collection' in value && 'title' in value

/** More than anybody reads; the answer says when there were more. */
export const mostChanges = 1_000
