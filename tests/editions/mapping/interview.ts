// Interviews: the paragraphs between which questions stand, or which begin with a speaker's sign (`K: …`).
import type { Article } from '../edition'
import { toList, toText } from '../lenient'
import { wordsOf } from '../markup'
import { inBrackets, sameWords, withoutBrackets } from '../names'
import type { Plan, Ref } from '../plan'
import { block, type Node, plainParagraphs, richText } from '../richText'

export interface Speaker {
  /** The sign in the text; `answers` for whoever answers all questions. */
  sign: string | undefined
  name: string
  role: string | undefined
}

export interface Turn {
  question?: string
  speaker?: string | undefined
  answer: string[]
}

export interface Interview {
  intro: string[]
  speakers: Speaker[]
  turns: Turn[]
}

export const readInterview = (article: Article): Interview | undefined => {
  const speakers = readSpeakers(article.speakers)
  const isQuestion = questionTest(article)
  const interview: Interview = { intro: [], speakers, turns: [] }
  for (const text of article.paragraphs) addParagraph(interview, text, isQuestion(text))
  for (const pair of toList(article.qa).flatMap(pairOf)) interview.turns.push(pair)
  const answers = speakers.find(({ sign }) => sign === 'answers')?.name
  for (const turn of interview.turns) if (turn.question && !turn.speaker) turn.speaker = answers
  return interview.turns.length > 0 ? interview : undefined
}

const addParagraph = ({ intro, speakers, turns }: Interview, text: string, isQuestion: boolean): void => {
  const last = turns.at(-1)
  const speaker = speakers.find(({ sign }) => sign && text.startsWith(`${sign}: `))
  if (isQuestion) turns.push({ question: wordsOf(text), answer: [] })
  else if (speaker) {
    const answer = text.slice(`${speaker.sign}: `.length)
    if (last?.question && last.answer.length === 0)
      Object.assign(last, { speaker: speaker.name, answer: [answer] })
    else turns.push({ speaker: speaker.name, answer: [answer] })
  } else if (last) last.answer.push(text)
  else intro.push(text)
}

const pairOf = (pair: unknown): Turn[] => {
  if (typeof pair !== 'object' || pair === null) return []
  const { question, answer, speaker } = pair as Record<string, unknown>
  return [
    {
      question: toText(question) ?? '',
      speaker: toText(speaker),
      answer: toList(answer).flatMap((one) => toText(one) ?? []),
    },
  ]
}

/** The questions the file names; where it only counts them, lines in capitals with a question mark. */
const questionTest = ({ questions, turns, qa, paragraphs }: Article): ((text: string) => boolean) => {
  const named = new Set([...questions, ...turns.flatMap((turn) => turn.question ?? [])].map(sameWords))
  if (named.size > 0) return (text) => named.has(sameWords(wordsOf(text)))
  if (typeof qa !== 'number' || qa <= 0) return () => false
  const asked = paragraphs.filter((text) => text.trimEnd().endsWith('?'))
  const capitals = asked.filter((text) => text === text.toUpperCase())
  const chosen = new Set(capitals.length > 0 ? capitals : asked.length === qa ? asked : [])
  return (text) => chosen.has(text)
}

const readSpeakers = (value: unknown): Speaker[] => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([sign, who]) => speakersOf(sign, toText(who)))
  return toList(value).flatMap((who) => speakersOf(undefined, toText(who)))
}

const speakersOf = (sign: string | undefined, who: string | undefined): Speaker[] =>
  who ? [{ sign, name: withoutBrackets(who), role: inBrackets(who) }] : []

export const interviewBlock = (plan: Plan, { speakers, turns }: Interview): Node =>
  block('qa', {
    speakers: speakers.map(({ name, role }) => ({
      name,
      role,
      contact: plan.contacts.find(name) as Ref | undefined,
    })),
    pairs: turns.map(({ question, speaker, answer }) => ({
      question,
      speaker,
      answer: richText(plainParagraphs(answer)),
    })),
  })
