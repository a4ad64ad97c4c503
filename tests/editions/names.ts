// Names as people compare them: case, accents, spaces, quotes and dashes do not matter.

export const sameWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** A name without what stands in brackets at its end. */
export const withoutBrackets = (name: string): string => name.replace(/\s*\([^()]*\)\s*$/, '') || name

/** What stands in brackets at the end of a name. */
export const inBrackets = (name: string): string | undefined => /\(([^()]*)\)\s*$/.exec(name)?.[1]

/** Entries found again under any of their names. */
export class NameBook<T> {
  private readonly known = new Map<string, T>()

  /** The first entry of a name keeps it. */
  learn(entry: T, ...names: (string | undefined)[]): void {
    for (const name of names)
      if (name && !this.known.has(sameWords(name))) this.known.set(sameWords(name), entry)
  }

  find(...names: (string | undefined)[]): T | undefined {
    return names
      .map((name) => (name ? this.known.get(sameWords(name)) : undefined))
      .find((one) => one !== undefined)
  }
}
