// The words of a text and where they stand. Case and diacritics do not tell words apart: “Réfugiés” is “refugies”.

export interface Token {
  /** As it is written, in lower case; ligatures as the two letters that people type. */
  written: string
  /** The same without diacritics: letters and digits alone. Never empty. */
  folded: string
  /** Its place in the text, in UTF-16 units. */
  start: number
  end: number
}

/** Longer ones are not looked for as a whole. */
const maxWordLength = 40

export const tokenize = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const written = match[0].toLowerCase().replace(/[œæ]/g, apart).slice(0, maxWordLength)
    const folded = fold(written)
    return folded === '' ? [] : [{ written, folded, start: match.index, end: match.index + match[0].length }]
  })

/** Letters that Unicode does not take apart. */
const letters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const apart = (letter: string): string => letters[letter] ?? letter

export const fold = (word: string): string => (/^[a-z0-9]+$/.test(word) ? word : foldRare(word))

const foldRare = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, apart)
