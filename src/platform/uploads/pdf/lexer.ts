// The tokens of a PDF (ISO 32000-2, 7.2), one after the other, without its grammar: what damaged files and readers that
// mend them make of it differs, the tokens do not.

export interface Token {
  /** `opaque`: a string or a comment. `mark`: a bracket, or a character that stands nowhere else. */
  kind: 'name' | 'word' | 'mark' | 'opaque'
  /** Names as they are meant: `/J#61va` is `Java`. Empty for what is opaque. */
  text: string
  start: number
  end: number
}

export class Lexer {
  /** The next byte to be read; whoever knows better may move it. */
  at: number

  constructor(
    readonly data: Buffer,
    at = 0,
  ) {
    this.at = at
  }

  /** Nothing at the end. */
  next(): Token | undefined {
    while (isSpace(this.data[this.at])) this.at += 1
    const byte = this.data[this.at]
    if (byte === undefined) return undefined
    if (byte === slash) return this.#token('name', this.#regularUntil(this.at + 1))
    if (byte === open) return this.#token('opaque', this.#endOfString())
    if (byte === percent) return this.#token('opaque', this.#endOfComment())
    if (classes[byte] === delimiter) return this.#token('mark', this.at + 1)
    return this.#token('word', this.#regularUntil(this.at))
  }

  #token(kind: Token['kind'], end: number): Token {
    const start = this.at
    this.at = end
    const text = kind === 'opaque' ? '' : this.data.toString('latin1', start, Math.min(end, start + longest))
    return { kind, text: kind === 'name' ? meant(text) : text, start, end }
  }

  #regularUntil(from: number): number {
    let at = from
    while (at < this.data.length && classes[this.data[at] ?? 0] === regular) at += 1
    return at
  }

  /** Some programs begin the next object right behind the mark of the end. */
  #endOfComment(): number {
    let at = this.at
    if (this.data.toString('latin1', at, at + 5) === '%%EOF') return at + 5
    while (at < this.data.length && this.data[at] !== 0x0a && this.data[at] !== 0x0d) at += 1
    return at
  }

  #endOfString(): number {
    let depth = 0
    for (let at = this.at; at < this.data.length; at += 1) {
      const byte = this.data[at]
      if (byte === backslash) at += 1
      else if (byte === open) depth += 1
      else if (byte === close && --depth === 0) return at + 1
    }
    return this.data.length
  }
}

const [slash, open, close, percent, backslash] = [0x2f, 0x28, 0x29, 0x25, 0x5c]

/** Longer than any that means something, each of its letters written as three. */
const longest = 128

const meant = (name: string): string =>
  name.includes('#') ? name.slice(1).replace(escaped, (_, code: string) => character(code)) : name.slice(1)

const escaped = /#([\da-f]{2})/gi
const character = (code: string): string => String.fromCharCode(Number.parseInt(code, 16))

const [regular, space, delimiter] = [0, 1, 2]
const classes = new Uint8Array(256).fill(regular)
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) classes[byte] = space
for (const byte of Buffer.from('()<>[]{}/%')) classes[byte] = delimiter

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && classes[byte] === space
