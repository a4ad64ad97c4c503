// Calls of one turn of the event loop, answered by one run: what a query's root fields ask for side by side.

/** @param run gets what was asked in one turn, and answers each in its place */
export const together = <A, R>(run: (asked: readonly A[]) => Promise<readonly R[]>) => {
  let turn: { asked: A[]; answers: Promise<readonly R[]> } | undefined
  const begin = () => {
    const asked: A[] = []
    const answers = Promise.resolve().then(() => {
      turn = undefined
      return run(asked)
    })
    return { asked, answers }
  }
  return async (one: A): Promise<R> => {
    turn ??= begin()
    const place = turn.asked.push(one) - 1
    return (await turn.answers)[place] as R
  }
}
