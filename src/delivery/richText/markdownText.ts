// Plain text as Markdown that reads back as the same text. Addresses in it stay as they are: programs that find them
// would take a backslash for a part of them.

/** Web and mail addresses, without the marks that end a sentence. */
const bareAddress =
  /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"]*[^\s<>"'.,;:!?)\]}*_~]|(?<![\p{L}\p{N}])[\p{L}\p{N}.+_-]{0,64}[\p{L}\p{N}+_-]@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

export const escaped = (text: string): string => {
  let end = 0
  let markdown = ''
  for (const { 0: address, index } of text.matchAll(bareAddress)) {
    markdown += escapedWords(text.slice(end, index)) + written(address)
    end = index + address.length
  }
  return atLineStart(markdown + escapedWords(text.slice(end)))
}

/** The same where a link cannot stand in it: in the words of another link, in the description of a picture. */
export const withoutAutolinks = (markdown: string): string =>
  markdown.replace(/(?<!\\)<([^\s<>]+)>/g, (whole, address: string) =>
    isTag(address) ? whole : escapedWords(address),
  )

/** The marks of this writer for what Markdown has none. */
const isTag = (inside: string): boolean => /^\/?(u|sub|sup|code)$/.test(inside)

/** Everything that Markdown or HTML in it could read as more than text. */
const escapedWords = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')

const atLineStart = (markdown: string): string =>
  markdown.replace(/^(\s*)([#+=-])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2')

/** Bare where no character of it marks anything, else as an autolink (CommonMark 0.31, 6.5). */
const written = (address: string): string => {
  const usable = address.replace(/[\\`{}|]/g, percent).replace(/&(?=#?\w+;)/g, '&amp;')
  return /[*~[\]]|(?<![\p{L}\p{N}])_/u.test(usable) && isAutolink(usable) ? `<${usable}>` : marked(usable)
}

const isAutolink = (address: string): boolean =>
  /^https?:/.test(address) || /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address)

/** What cannot be an autolink, such as `www.example.org/*`. */
const marked = (address: string): string => address.replace(/[*~[\]]|(?<![\p{L}\p{N}])_/gu, '\\$&')

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
