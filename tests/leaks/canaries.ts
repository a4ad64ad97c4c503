// Words that are found nowhere else, each planted in one place, and the finding of them in whatever form they come out.
// Where a form takes no words, the same canary is planted as a number or a day.

/** A word of a canary survives slugs, feeds, line wrapping and lower case: letters and digits alone. */
const word = /zq[0-9a-f]{10}/gi
/** However it is grouped: 7 123 456 789 012, +7123456789012. */
const number = /(?<!\d)[78](?:[ ,.'’/()\u00a0\u202f-]?\d){12}(?!\d)/g
/** As JSON and calendars write it. */
const day = /(?<!\d)(3\d{3})-?(\d\d)-?(\d\d)(?!\d)/g
const folded = /\r?\n[ \t]/g
const encoded = /[\w+/-]{24,}={0,2}/g
const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{24}\b/gi

export interface Found {
  hidden: string[]
  shown: string[]
}

/** A number that jumps about, so that no word is the beginning of another. */
const scramble = (count: number): bigint => (BigInt(count) * 2_654_435_761n) % 2n ** 40n
/** The way back: modulo 2⁴⁰ the product of the two factors is 1. */
const countIn = (word: string): number => Number((valueIn(word) * 459_805_503_313n) % 2n ** 40n)
const valueIn = (word: string): bigint => BigInt(`0x${word.slice(2)}`)

/** The canary as a whole number of thirteen digits. */
export const numberIn = (word: string): number => 7_000_000_000_000 + Number(valueIn(word))

/** The canary as noon of a day in a year that nobody writes of. */
export const dayIn = (word: string): string => new Date(Date.UTC(3000, 0, countIn(word), 12)).toISOString()

export class Canaries {
  /** The word of each number and day. */
  readonly #words = new Map<string, string>()
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
      for (const name of this.#namesIn(form)) {
        const [hidden, shown] = [this.#hidden.get(name), this.#shown.get(name)]
        if (hidden) found.hidden.add(hidden)
        if (shown) found.shown.add(shown)
      }
      for (const [secret, where] of this.#secrets) if (form.includes(secret)) found.hidden.add(where)
    }
    return { hidden: [...found.hidden], shown: [...found.shown] }
  }

  #namesIn(text: string): string[] {
    const names = [...text.matchAll(word), ...text.matchAll(identifier)].map(([match]) => match.toLowerCase())
    const numbers = [...text.matchAll(number)].map(([match]) => match.replace(/\D/g, ''))
    const days = [...text.matchAll(day)].map((match) => match.slice(1).join('-'))
    return [...names, ...[...numbers, ...days].flatMap((form) => this.#words.get(form) ?? [])]
  }

  #plant(into: Map<string, string>, where: string): string {
    this.#count += 1
    const name = `zq${scramble(this.#count).toString(16).padStart(10, '0')}`
    into.set(name, where)
    this.#words.set(String(numberIn(name)), name)
    this.#words.set(dayIn(name).slice(0, 10), name)
    return name
  }
}

/** What hides in base64: cursors, tokens, keys. */
const decodedParts = (text: string): string[] => {
  const parts = (text.match(encoded) ?? []).map((part) => Buffer.from(part, 'base64').toString('latin1'))
  return parts.length === 0 ? [] : [parts.join('\n')]
}
