// The light markup of the files' texts: **bold**, *italic*, [words](target), <address>, and \ before a plain sign.

export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  /** Where the words lead; `#` and the like lead nowhere and are none. */
  href?: string | undefined
}

const bold = /^\*\*(?=\S)([\s\S]*?\S)\*\*/
const italic = /^\*(?=[^\s*])([^*]*?[^\s*])\*(?!\*)/
const link = /^\[((?:\\.|[^\]\\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/
const address = /^<((?:https?:\/\/|mailto:)[^>\s]+)>/

export const readMarkup = (text: string, style: Omit<Run, 'text'> = {}): Run[] => {
  const runs: Run[] = []
  const plain = (words: string) => {
    const last = runs.at(-1)
    if (last && !last.href && last.bold === style.bold && last.italic === style.italic) last.text += words
    else runs.push({ ...style, text: words })
  }
  let rest = text
  while (rest) {
    const found = marked(rest, style)
    if (found) runs.push(...found.runs)
    else plain(/^\\[\p{P}\p{S}]/u.test(rest) ? rest.charAt(1) : rest.charAt(0))
    rest = rest.slice(found?.length ?? (/^\\[\p{P}\p{S}]/u.test(rest) ? 2 : 1))
  }
  return runs.filter((run) => run.text !== '')
}

const marked = (text: string, style: Omit<Run, 'text'>): { runs: Run[]; length: number } | undefined => {
  const [strong, words] = bold.exec(text) ?? []
  if (strong && words !== undefined)
    return { runs: readMarkup(words, { ...style, bold: true }), length: strong.length }
  const [slanted, slantedWords] = italic.exec(text) ?? []
  if (slanted && slantedWords !== undefined)
    return { runs: readMarkup(slantedWords, { ...style, italic: true }), length: slanted.length }
  const [whole, label, target] = link.exec(text) ?? []
  if (whole && label !== undefined)
    return { runs: readMarkup(label, { ...style, href: usableHref(target) }), length: whole.length }
  const [bare, url] = address.exec(text) ?? []
  if (bare && url) return { runs: [{ ...style, text: url, href: usableHref(url) }], length: bare.length }
  return undefined
}

/** An address that leads somewhere: absolute http(s) or mailto. Lost targets (`#`, “target lost”) are none. */
export const usableHref = (target: string | undefined): string | undefined =>
  target &&
  /^(https?:\/\/[^\s<>"]+\.[^\s<>"]+|mailto:[^\s<>"]+@[^\s<>"]+)$/i.test(target) &&
  URL.canParse(target)
    ? target
    : undefined

export const wordsOf = (text: string): string =>
  readMarkup(text)
    .map((run) => run.text)
    .join('')
