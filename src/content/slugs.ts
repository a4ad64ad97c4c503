// The address of a document from its title: every letter that has a way of writing it in ASCII keeps one.
import anyAscii from 'any-ascii'

const longest = 80

/**
 * Lower-case ASCII words joined by hyphens, at most 80 characters, cut at the end of a word.
 *
 * @param language BCP 47 tag of the title: a German ü is “ue”, a French or Turkish one “u”
 */
export const toSlug = (title: string, language?: string): string =>
  cut(
    wordsOf(title.normalize('NFKC').replace(/\p{Cf}/gu, ''))
      .map((word) => asciiOf(word, language))
      .filter((word) => word !== '')
      .join('-'),
  )

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Apostrophes stand for sounds of other scripts, not for the ends of words. */
const asciiOf = (word: string, language: string | undefined): string =>
  anyAscii(spell(word, language))
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

const cut = (slug: string): string => {
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return slug.slice(0, end > 0 ? end : longest)
}

const spell = (word: string, language: string | undefined): string => {
  const own = languageSpellings[language?.toLowerCase().split('-')[0] ?? '']
  return word.replace(/[^\p{ASCII}]/gu, (letter) => {
    const small = letter.toLowerCase()
    return own?.[small] ?? commonSpellings[small] ?? letter
  })
}

/** The library passes over the Arabic alif, without which words cannot be made out. */
const commonSpellings: Record<string, string> = { ا: 'a', آ: 'a', أ: 'a', إ: 'i', ى: 'a' }

/** What a language writes for its own letters where it has only ASCII. */
const languageSpellings: Record<string, Record<string, string>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
  da: { å: 'aa', ø: 'oe' },
  nb: { å: 'aa', ø: 'oe' },
  nn: { å: 'aa', ø: 'oe' },
  no: { å: 'aa', ø: 'oe' },
  uk: { г: 'h', и: 'y', і: 'i', ї: 'i', й: 'i', щ: 'shch' },
}
