// The places of a text that a comment can be about, and the one that quoted words stand in. Pure.
import { findQuote, foldSpaces, type Quote } from '@/workflow/comments/quotes'
import type { Change } from '@/workflow/comparison/changes'

export interface Place {
  path: string
  /** Names of fields and blocks that lead there. */
  name: string
  text: string
}

/** Of a comparison that tells what did not change too: everything the newer text says in words. */
export const placesIn = (changes: readonly Change[]): Place[] =>
  changes.flatMap(({ kind, path, label, part, after, passage }) =>
    kind !== 'removed' && typeof after === 'string' && !passage?.startsWith('block ')
      ? [{ path, name: part ? `${label} › ${part}` : label, text: after }]
      : [],
  )

/** Footnotes stand in brackets in a comparison, and apart on a page. */
const withoutNotes = (text: string): string => text.replace(/\[[^\]]*\]/g, '')

/** Where the words stand; of several places the one whose words around fit too, or that all of a field where they span passages. */
export const placeOf = (places: readonly Place[], quote: Quote): string | undefined => {
  const holds = (text: string) => findQuote(text, quote) !== undefined
  const found = places.filter(({ text }) => holds(text) || holds(withoutNotes(text)))
  const fitting = found.find(({ text }) => fits(foldSpaces(withoutNotes(text)), quote))
  return (fitting ?? found[0])?.path ?? fieldWith(places, quote)
}

const fits = (text: string, { exact, prefix = '' }: Quote): boolean =>
  text.includes(foldSpaces(`${prefix.split(' ').slice(-2).join(' ')} ${exact}`)) ||
  text.startsWith(foldSpaces(exact))

/** Words across passages are about the rich text that holds all of them: `body.en`. */
const fieldWith = (places: readonly Place[], quote: Quote): string | undefined => {
  const fields = [...new Set(places.flatMap(({ path }) => /^(.*?)\.root\./.exec(path)?.[1] ?? []))]
  return fields.find((field) => {
    const text = places
      .filter(({ path }) => path.startsWith(`${field}.root.`))
      .map(({ text }) => withoutNotes(text))
      .join('\n')
    return findQuote(text, quote) !== undefined
  })
}
