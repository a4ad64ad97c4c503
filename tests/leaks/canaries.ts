// Words that are found nowhere else, each planted in one place, and the finding of them in whatever form they come out.

/** A word of a canary survives slugs, feeds, line wrapping and lower case: letters and digits alone. */
const word = /zq[0-9a-f]{10}/gi
const folded = /\r?\n[ \t]/g
const encoded = /[\w+/-]{24,}={0,2}/g
const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{24}\b/gi

export interface Found {
  hidden: string[]
  shown: string[]
}

export class Canaries {
  readonly #hidden = new Map<string, string>()
  readonly #shown = new Map<string, string>()
  readonly #secrets = new Map<string, string>()
  #count = 0

  /** A word that nobody outside may see. */
  hide = (where: string): string => this.#plant(this.#hidden, where)

  /** A word of what is public: to prove that it would be found. */
  show = (where: string): string => this.#plant(this.#shown, where)

  /** A value that exists already and must not come out: an id, a key, a token. */
  keep(where: string, value: unknown): void {
    const text = String(value)
    if (text.length < 8) throw new Error(`${where} is too short to be told from other words: ${text}`)
    const isId = text.replace(identifier, '') === ''
    if (isId) this.#hidden.set(text.toLowerCase(), where)
    else this.#secrets.set(text, where)
  }

  get numbers(): { hidden: number; shown: number } {
    return { hidden: this.#hidden.size + this.#secrets.size, shown: this.#shown.size }
  }

  /** All that is found in a text, as the places where it was planted. */
  find(text: string): Found {
    const found = { hidden: new Set<string>(), shown: new Set<string>() }
    for (const form of [text, text.replace(folded, ''), ...decodedParts(text)]) {
      for (const [match] of [...form.matchAll(word), ...form.matchAll(identifier)]) {
        const name = match.toLowerCase()
        const [hidden, shown] = [this.#hidden.get(name), this.#shown.get(name)]
        if (hidden) found.hidden.add(hidden)
        if (shown) found.shown.add(shown)
      }
      for (const [secret, where] of this.#secrets) if (form.includes(secret)) found.hidden.add(where)
    }
    return { hidden: [...found.hidden], shown: [...found.shown] }
  }

  #plant(into: Map<string, string>, where: string): string {
    // A number that jumps about, so that no word is the beginning of another.
    const name = `zq${((++this.#count * 2_654_435_761) % 2 ** 40).toString(16).padStart(10, '0')}`
    into.set(name, where)
    return name
  }
}

/** What hides in base64: cursors, tokens, keys. */
const decodedParts = (text: string): string[] => {
  const parts = (text.match(encoded) ?? []).map((part) => Buffer.from(part, 'base64').toString('latin1'))
  return parts.length === 0 ? [] : [parts.join('\n')]
}
