// Rich text is written once for a publication, a language and a format, and kept as long as the publication is kept in
// memory. What it was made of beside its own words is compared each time: a link or a picture that changed makes it anew.
import type { Found, Key, References } from '@/delivery/documents/references/references'
import type { Footnotes } from '@/delivery/richText/footnotes'
import type { RichText } from '@/public-types'

interface Piece {
  text: RichText
  /** What it shows of others, as that was. */
  shown: (readonly [Key, Found])[]
  /** The notes it mentions, in their order. */
  notes: readonly string[]
}

interface Place {
  references: References
  footnotes: Footnotes
  /** Format, language, the locale that others are shown in, owner: all that else makes a difference. */
  form: string
}

const pieces = new WeakMap<object, Map<string, Piece>>()

export const writtenOnce = (state: object, place: Place, write: () => RichText): RichText => {
  const { references, footnotes, form } = place
  const known = pieces.get(state)?.get(form)
  if (known && fits(known, place)) {
    for (const note of known.notes) footnotes.note(note)
    return known.text
  }
  const mark = references.mark
  const [before, text] = [footnotes.count, write()]
  const notes = footnotes.texts()
  const shown = references.askedSince(mark).map((key) => [key, references.kept(key)] as const)
  // Numbered on from another text, or still waiting for something: good for now only.
  if ((before > 0 && notes.length > before) || shown.some(([, found]) => found === undefined)) return text
  const all = pieces.get(state) ?? new Map<string, Piece>()
  pieces.set(state, all)
  all.set(form, { text, shown: shown as Piece['shown'], notes: notes.slice(before) })
  return text
}

const fits = ({ shown, notes }: Piece, { references, footnotes }: Place): boolean =>
  (notes.length === 0 || footnotes.count === 0) &&
  shown.every(([key, found]) => references.find(key) === found)
