// Finds quoted words in a text again (W3C Web Annotation, 4.2.4: text quote selector), whatever happened to spaces.

export interface Quote {
  exact: string
  /** What stood before and after it, to tell one occurrence from another. */
  prefix?: string | undefined
  suffix?: string | undefined
}

/** Positions in the folded text. */
export interface Occurrence {
  start: number
  end: number
}

/** Line ends, no-break spaces and runs of spaces differ between what is stored and what people select. */
export const foldSpaces = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The occurrence whose surroundings fit best; `undefined` when the words are not there. */
export const findQuote = (text: string, quote: Quote): Occurrence | undefined => {
  const folded = foldSpaces(text)
  const exact = foldSpaces(quote.exact)
  if (exact === '') return undefined
  const [prefix, suffix] = [foldSpaces(quote.prefix ?? ''), foldSpaces(quote.suffix ?? '')]
  let best: (Occurrence & { fit: number }) | undefined
  for (let start = folded.indexOf(exact); start >= 0; start = folded.indexOf(exact, start + 1)) {
    const end = start + exact.length
    const fit =
      commonEnd(folded.slice(Math.max(0, start - prefix.length - 1), start).trimEnd(), prefix) +
      commonStart(folded.slice(end, end + suffix.length + 1).trimStart(), suffix)
    if (!best || fit > best.fit) best = { start, end, fit }
  }
  return best && { start: best.start, end: best.end }
}

const commonStart = (a: string, b: string): number => {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1
  return count
}

const commonEnd = (a: string, b: string): number => {
  let count = 0
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1
  return count
}
