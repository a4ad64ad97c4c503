// Finds names in texts as a reader would: whatever the case, accents, spaces and hyphens between the words.

type Find = (text: string) => boolean

/** One action asks for several checks with the same names. */
const made = new WeakMap<readonly string[], Find>()

/** Answers whether a text has one of the names: its words in their order, written apart, joined or together. */
export const nameFinder = (names: readonly string[]): Find => {
  const find = made.get(names) ?? finding(names)
  made.set(names, find)
  return find
}

const finding = (names: readonly string[]): Find => {
  const wanted = [...new Set(names.map((name) => nameWords(name).join('')))].filter((name) => name !== '')
  return (text) => {
    if (wanted.length === 0) return false
    const words = nameWords(text)
    const line = words.join('')
    const edges = edgesOf(words)
    return wanted.some((name) => isIn(line, edges, name))
  }
}

/** A name begins and ends where a word does: “Maria-Silva”, “MariaSilva.jpg”, but not “Maria Silvana”. */
const isIn = (line: string, edges: ReadonlySet<number>, name: string): boolean => {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1))
    if (withoutSpaces.test(name) || (edges.has(at) && edges.has(at + name.length))) return true
  return false
}

const edgesOf = (words: readonly string[]): Set<number> => {
  const edges = new Set([0])
  let length = 0
  for (const word of words) {
    length += word.length
    edges.add(length)
  }
  return edges
}

/** Scripts that put no space between words: a name is found inside of a run. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export const nameWords = (text: string): string[] => fold(text).match(/\p{L}+|\p{N}+/gu) ?? []

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðßæœþ]/g, (letter) => plain[letter] ?? letter)

/** Letters that Unicode does not take apart. */
const plain: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
