// Counts, kind by kind, what an edition holds and what of it came out whole; and says what did not.

export class Tally {
  private readonly kinds = new Map<string, { in: number; out: number }>()
  readonly problems: string[] = []

  /** One thing of a kind: whole, or with what is wrong about it. */
  note(kind: string, what: string, wrong: readonly (string | false | undefined)[] = []): void {
    const found = wrong.filter((one): one is string => Boolean(one))
    const count = this.kinds.get(kind) ?? { in: 0, out: 0 }
    this.kinds.set(kind, { in: count.in + 1, out: count.out + (found.length === 0 ? 1 : 0) })
    for (const problem of found) this.problems.push(`${kind}, ${what}: ${problem}`)
  }

  /** `articles 21/21`, a kind a piece. */
  get line(): string {
    return [...this.kinds].map(([kind, { in: sent, out }]) => `${kind} ${out}/${sent}`).join('  ')
  }

  get complete(): boolean {
    return [...this.kinds.values()].every((count) => count.in === count.out) && this.problems.length === 0
  }
}

/** Says so when two values differ. */
export const differs = (what: string, received: unknown, wanted: unknown): string | false =>
  (received ?? undefined) !== (wanted ?? undefined) &&
  `${what} is ${JSON.stringify(received) ?? 'missing'}, not ${JSON.stringify(wanted) ?? 'absent'}`

/** Says so when a text does not have the words. */
export const lacks = (what: string, text: string, words: string | undefined): string | false =>
  words !== undefined && !oneLine(text).includes(oneLine(words)) && `${what} lacks “${words.slice(0, 120)}”`

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
