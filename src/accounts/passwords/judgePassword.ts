// Which passwords are good enough (NIST SP 800-63B, 5.1.1.2): long ones that nobody guesses early. Pure.
import { type Score, ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Whose password it is to be. */
export interface Owner {
  email?: unknown
  name?: unknown
}

export type PasswordFault = 'short' | 'long' | 'guessable'

export const shortestPassword = 12
/** More only makes the server work; it is as many as a person pastes. */
export const longestPassword = 128

/** From 100 million guesses on, which our hash makes a matter of years. */
const hardToGuess: Score = 3

/** So many characters are hard to guess by themselves, or begin the same again. */
const judged = 64

export const judgePassword = (password: string, owner: Owner): PasswordFault | undefined => {
  const { length } = [...password]
  if (length < shortestPassword) return 'short'
  if (length > longestPassword) return 'long'
  const words = wordsOf(owner)
  const { score } = estimator().check(password.slice(0, judged), words)
  return score < hardToGuess || isMadeOf(words, password) ? 'guessable' : undefined
}

/** So many letters and digits must be the person's own idea. */
const ownIdea = 8

const isMadeOf = (words: readonly string[], password: string): boolean => {
  const rest = words.reduce((text, word) => text.replaceAll(word.toLowerCase(), ''), password.toLowerCase())
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length < ownIdea && rest.length < password.length
}

/** The words that whoever knows the person tries first. */
const wordsOf = ({ email, name }: Owner): string[] => {
  const texts = [email, name].filter((text): text is string => typeof text === 'string')
  return ['imprimatur', ...texts, ...texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))].filter(
    ({ length }) => length > 2,
  )
}

let made: ZxcvbnFactory | undefined

/** The list of common passwords is unpacked for the first one that is judged. */
const estimator = (): ZxcvbnFactory => {
  made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return made
}
