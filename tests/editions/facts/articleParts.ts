// What stands around the paragraphs of an article: boxes, quotes, footnotes, panel, pictures, figures.
import type { Article, Box } from '../edition'
import { differs, lacks, oneLine } from '../tally'
import { type Evidence, listOf, partOf } from './evidence'
import { blocksOf, plainParagraph, wordsIn } from './plain'

interface Seen {
  index: number
  /** The body as plain text, and the document with Lexical. */
  text: string
  lexical: Record<string, unknown>
}

export const checkAround = (evidence: Evidence, article: Article, name: string, seen: Seen): void => {
  checkBoxes(evidence, article, name, seen)
  checkQuotes(evidence, article, name, seen)
  checkFootnotes(evidence, article, name, seen)
  checkPanel(evidence, article, name, seen)
  checkPictures(evidence, article, name, seen)
  checkFigureOrder(evidence, article, name, seen)
}

const isPulled = ({ type }: Box): boolean => /quote|citation|citaat/i.test(type ?? '')

const checkBoxes = ({ tally }: Evidence, article: Article, name: string, { text, lexical }: Seen): void => {
  const callouts = blocksOf(lexical.body, 'callout')
  article.boxes
    .filter((box) => !isPulled(box))
    .forEach((box, index) => {
      const found = callouts[index] ?? {}
      const words = `${oneLine(wordsIn(found.body))} ${text}`
      tally.note('boxes', `${name}, ${box.title ?? box.type}`, [
        differs('title', found.title, box.title),
        ...[box.firstWords, box.lastWords, box.text, ...box.paragraphs].map((one) =>
          lacks('box', words, one && plainParagraph(one)),
        ),
      ])
    })
}

const checkQuotes = ({ tally }: Evidence, article: Article, name: string, { lexical }: Seen): void => {
  const quotes = blocksOf(lexical.body, 'quote')
  const wanted = [
    ...article.quotes.map((one) => ({
      ...one,
      by: one.attribution ?? [one.name ?? one.speaker, one.role].filter(Boolean).join(', '),
    })),
    ...article.boxes.filter(isPulled).map((one) => ({ ...one, text: one.text ?? one.title, by: undefined })),
  ]
  for (const { firstWords, lastWords, text, by } of wanted) {
    const first = bare(text ?? firstWords ?? '')
    const found = quotes.find((one) => bare(String(one.text)).startsWith(first))
    tally.note('quotes', `${name}, “${first.slice(0, 40)}”`, [
      !found && 'not there',
      found &&
        lastWords &&
        !bare(String(found.text)).endsWith(bare(lastWords)) &&
        `does not end “${lastWords}”`,
      found && by ? differs('speaker', [found.name, found.role].filter(Boolean).join(', '), by) : false,
    ])
  }
}

const bare = (words: string): string => plainParagraph(words).replace(/^[\s“”"«»]+|[\s“”"«»]+$/g, '')

const checkFootnotes = ({ tally }: Evidence, article: Article, name: string, { lexical }: Seen): void => {
  if (article.footnotes.length === 0) return
  const marks = blocksOf(lexical.body, 'footnote')
  const written = article.paragraphs.join(' ').match(/[¹²³⁴-⁹]/g)?.length ?? 0
  for (const { text, firstWords } of article.footnotes) {
    const words = text ?? firstWords ?? ''
    tally.note('footnotes', `${name}, “${words.slice(0, 40)}”`, [
      !marks.some((mark) => String(mark.text).startsWith(words)) && 'its words are not there',
      written > 0 && differs('number of marks', marks.length, written),
    ])
  }
}

const checkPanel = ({ tally }: Evidence, article: Article, name: string, { text, lexical }: Seen): void => {
  const seats = blocksOf(lexical.body, 'people').flatMap(({ people }) => listOf(people))
  for (const { name: person, role } of article.panel) {
    const seat = seats.find(({ contact }) => partOf(contact).name === person)
    const words =
      typeof role === 'string' ? [role] : Object.values(partOf(role)).filter((one) => typeof one === 'string')
    const said = seat ? String(seat.note ?? '') : text
    tally.note('panel', `${name}, ${person}`, [
      !seat && lacks('text', text, person),
      ...words.map((one) => lacks('role', said, String(one))),
    ])
  }
}

const checkPictures = ({ tally }: Evidence, article: Article, name: string, { lexical }: Seen): void => {
  const pictures = blocksOf(lexical.body, 'image').map(({ image }) => partOf(image))
  article.captions.forEach(({ text }, index) => {
    tally.note('captions', name, [differs('caption', pictures[index]?.caption, text)])
  })
  article.photoCredits.forEach((credit, index) => {
    tally.note('credits', name, [differs('credit', pictures[index]?.credit, credit)])
  })
}

const checkFigureOrder = (
  { tally, find }: Evidence,
  article: Article,
  name: string,
  { index, lexical }: Seen,
): void => {
  if (article.figures.length === 0) return
  const shown = blocksOf(lexical.body, 'figures').flatMap(({ figures }) =>
    listOf(figures).map(({ id }) => id),
  )
  const wanted = article.figures.map((_, number) => find(`figures/articles/${index}/${number}`)?.lexical.id)
  tally.note('figures in articles', name, [differs('order', shown.join(' '), wanted.join(' '))])
}
