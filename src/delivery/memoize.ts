// Work that several may ask for and nobody has to.

/** Runs once, when it is asked first; everybody gets the same answer. */
export const memoize = <T>(run: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= run()
    return answer
  }
}
