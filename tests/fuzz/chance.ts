// Draws that a seed repeats.
import { randomFrom } from '../helpers/generatedContents'

export interface Chance {
  /** A whole number from 0 to below this. */
  below: (end: number) => number
  /** True once in so many times. */
  once: (times: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** So many of what is drawn, 0 included. */
  upTo: <T>(most: number, draw: () => T) => T[]
}

export const chanceFrom = (seed: number): Chance => {
  const random = randomFrom(seed)
  const below = (end: number) => Math.floor(random() * end)
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (from) => from[below(from.length)] as never,
    upTo: (most, draw) => Array.from({ length: below(most + 1) }, draw),
  }
}
