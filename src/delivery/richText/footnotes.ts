// The footnotes of one document, numbered through all of its texts; each text ends with the notes it mentions.
import type { Footnote } from '@/content/richText/nodes'

export class Footnotes {
  private readonly numbers = new Map<string, Footnote>()
  private last = 0

  constructor(private readonly owner: string) {}

  get count(): number {
    return this.last
  }

  /** In the order of their numbers. */
  texts(): string[] {
    return [...this.numbers.keys()]
  }

  /** The same note mentioned again keeps its number. */
  note(text: string): Footnote {
    const known = this.numbers.get(text)
    if (known) return known
    this.last += 1
    const note = { number: this.last, id: `fn-${this.owner}-${this.last}`, text }
    this.numbers.set(text, note)
    return note
  }
}
