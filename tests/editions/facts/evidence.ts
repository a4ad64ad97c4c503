// What the checks look at: the edition as its file has it, and the documents as the public has them.
import type { EditionFile } from '../files'
import type { Public, Published } from '../readBack'
import type { Tally } from '../tally'

export interface Evidence {
  file: EditionFile
  tally: Tally
  /** What became of an entry of the file, by its kind and place in it: `articles/3`. */
  find: (key: string) => Published | undefined
  /** All that was published for the edition in a collection. */
  all: (collection: string) => Public[]
}

export const listOf = (value: unknown): Public[] => (Array.isArray(value) ? (value as Public[]) : [])

export const partOf = (value: unknown): Public =>
  typeof value === 'object' && value !== null ? (value as Public) : {}

export const missing = ['not published']
