// Every question and every turn of an interview, in order, under the name of its speaker.
import type { Article } from '../edition'
import { differs, oneLine } from '../tally'
import { type Evidence, listOf } from './evidence'
import { blocksOf, plainParagraph, wordsIn } from './plain'

export const checkInterview = ({ tally }: Evidence, article: Article, name: string, body: unknown): void => {
  const pairs = blocksOf(body, 'qa').flatMap(({ pairs: list }) => listOf(list))
  const asked = pairs.flatMap(({ question }) => (question ? [String(question)] : []))
  const questions = [...article.questions, ...article.turns.flatMap((turn) => turn.question ?? [])]
  questions.forEach((question, index) => {
    tally.note('questions', `${name}, ${index + 1}`, [differs('question', asked[index], oneLine(question))])
  })
  if (typeof article.qa === 'number' && questions.length > 0)
    tally.note('interviews', name, [differs('number of questions', asked.length, article.qa)])
  const spoken = turnsOf(article)
  spoken.forEach(({ speaker, words }, index) => {
    const pair = pairs.filter((one) => one.speaker)[index]
    tally.note('turns', `${name}, ${index + 1}`, [
      differs('speaker', pair?.speaker, speaker),
      oneLine(wordsIn(pair?.answer)).startsWith(words) ? false : `does not say “${words.slice(0, 80)}”`,
    ])
  })
}

/** Paragraphs that begin with a speaker's sign. */
const turnsOf = ({ speakers, paragraphs }: Article): { speaker: string; words: string }[] => {
  if (typeof speakers !== 'object' || speakers === null || Array.isArray(speakers)) return []
  const signs = Object.keys(speakers)
  return paragraphs.flatMap((paragraph) => {
    const sign = signs.find((one) => paragraph.startsWith(`${one}: `))
    const who = sign && (speakers as Record<string, unknown>)[sign]
    return typeof who === 'string'
      ? [{ speaker: who.replace(/ \([^)]*\)$/, ''), words: plainParagraph(paragraph, signs) }]
      : []
  })
}
