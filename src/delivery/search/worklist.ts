// What is to be looked at again, in the order of its haste: documents that changed, those that mention what changed,
// then the walk through all. Walks go by key, some documents at a time.

export interface Walk {
  /** `collection:id`: the walk is through the documents that mention this one; through all when absent. */
  mentioning?: string
  /** Goes on after this key; empty at the beginning. */
  after: string
}

export class Worklist {
  readonly #documents = new Set<string>()
  readonly #underWay = new Set<string>()
  readonly #mentions = new Map<string, Walk>()
  #all: Walk | undefined

  get isEmpty(): boolean {
    return !this.hasChanges && this.#all === undefined
  }

  /** Whether something that was told is not in the index yet. */
  get hasChanges(): boolean {
    return this.#documents.size + this.#underWay.size + this.#mentions.size > 0
  }

  addDocuments(keys: readonly string[]): void {
    for (const key of keys) this.#documents.add(key)
  }

  /** From the beginning, also when such a walk is under way. */
  addMentionsOf(key: string): void {
    this.#mentions.set(key, { mentioning: key, after: '' })
  }

  addAll(): void {
    this.#all = { after: '' }
  }

  /** Takes them under way: what changes from now on comes onto the list again. */
  takeDocuments(max: number): string[] {
    const keys = [...this.#documents].slice(0, max)
    for (const key of keys) {
      this.#documents.delete(key)
      this.#underWay.add(key)
    }
    return keys
  }

  /** @param failed puts them onto the list again */
  finishDocuments(keys: readonly string[], { failed }: { failed: boolean }): void {
    for (const key of keys) this.#underWay.delete(key)
    if (failed) this.addDocuments(keys)
  }

  /** The walk to go on with. */
  get walk(): Walk | undefined {
    return this.#mentions.values().next().value ?? this.#all
  }

  /**
   * Puts a walk forward, or ends it; one that was begun anew meanwhile is left alone.
   * @param last the key it came to; none at the end
   * @returns whether it ended here
   */
  move(walk: Walk, last: string | undefined): boolean {
    const { mentioning } = walk
    const next = last === undefined ? undefined : { ...walk, after: last }
    if (mentioning === undefined) {
      if (this.#all !== walk) return false
      this.#all = next
    } else {
      if (this.#mentions.get(mentioning) !== walk) return false
      if (next) this.#mentions.set(mentioning, next)
      else this.#mentions.delete(mentioning)
    }
    return next === undefined
  }
}
