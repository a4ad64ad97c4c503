// Footnotes numbered through a whole mail, in whatever document they are mentioned; the same note keeps its number.

export class Numbering {
  private readonly numbers = new Map<string, number>()
  private readonly mentioned = new Set<number>()

  numberOf(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size + 1
    this.numbers.set(text, number)
    return number
  }

  /** Whether this is the first mark of the note in the HTML: the one that its note leads back to. */
  isFirst(number: number): boolean {
    if (this.mentioned.has(number)) return false
    this.mentioned.add(number)
    return true
  }

  get notes(): { number: number; text: string }[] {
    return [...this.numbers].map(([text, number]) => ({ number, text }))
  }
}
