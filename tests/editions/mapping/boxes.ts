// Boxes, pulled quotes and quotes of an article as blocks of its text.
import type { Article, Box, Quote } from '../edition'
import { wordsOf } from '../markup'
import { sameWords } from '../names'
import { block, type Node, plainParagraphs, richText } from '../richText'
import type { SeedText } from '../seedText'

const kinds: Record<string, string> = {
  didyouknow: 'did-you-know',
  'did-you-know': 'did-you-know',
  tip: 'tip',
}

export const boxBlocks = (article: Article, text: SeedText): Node[] => [
  ...article.boxes.filter((box) => !isQuote(box)).map((box) => callout(box, article, text)),
  ...quotesOf(article, text).map((quote) => block('quote', { ...quote })),
]

const callout = (box: Box, article: Article, text: SeedText): Node =>
  block('callout', {
    kind: kinds[(box.type ?? '').toLowerCase()] ?? 'info',
    title: box.title,
    body: richText(plainParagraphs(boxWords(box, article, text))),
  })

/** The words of a box: its own, else those between its first and last; none that the article has as paragraphs. */
export const boxWords = (box: Box, article: Article, text: SeedText): string[] => {
  const own = [...(box.text ? [box.text] : []), ...box.paragraphs]
  const passage = text.passage(box.firstWords, box.lastWords) ?? text.after(box.title) ?? box.firstWords
  const words = own.length > 0 ? own : (passage?.split('\n\n') ?? [])
  const said = new Set(article.paragraphs.map((one) => sameWords(wordsOf(one))))
  return words.filter((one) => !said.has(sameWords(wordsOf(one))))
}

const isQuote = ({ type }: Box): boolean => /quote|citation|citaat/i.test(type ?? '')

interface QuoteFields {
  text: string
  name: string | undefined
  role: string | undefined
}

/** Every quote once: the list of quotes, and the pulled quotes that are not in it. */
export const quotesOf = (article: Article, text: SeedText): QuoteFields[] => {
  const listed = article.quotes.flatMap((quote) => quoteFields(quote, article, text))
  const pulled = article.boxes
    .filter(isQuote)
    .flatMap((box) => quoteFields({ ...box, text: box.text ?? box.title }, article, text))
  const isListed = (one: QuoteFields) => listed.some((other) => sameWords(other.text) === sameWords(one.text))
  return [...listed, ...pulled.filter((one) => !isListed(one))]
}

const quoteFields = (quote: Partial<Quote>, article: Article, text: SeedText): QuoteFields[] => {
  const found =
    quote.text ?? text.passage(quote.firstWords, quote.lastWords) ?? inParagraphs(quote.firstWords, article)
  const words = found ?? quote.firstWords
  if (!words) return []
  const [name, ...rest] = (quote.name ?? quote.speaker ?? quote.attribution ?? '').split(', ')
  const role = [...rest, quote.role].filter(Boolean).join(', ')
  return [{ text: spoken(words), name: name || undefined, role: role || undefined }]
}

const inParagraphs = (first: string | undefined, { paragraphs }: Article): string | undefined => {
  const paragraph = first && paragraphs.map(wordsOf).find((one) => one.includes(first))
  return paragraph && first ? paragraph.slice(paragraph.indexOf(first)) : undefined
}

/** What was said, without the marks around it and what stands after them. */
const spoken = (words: string): string => {
  const plain = wordsOf(words).replace(/^[\s“”"«»„]+/, '')
  const end = plain.search(/[”"»]/)
  return (end > 0 ? plain.slice(0, end) : plain).trim()
}
