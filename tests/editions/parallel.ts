// Works through a list with a few hands; answers in the order of the list.
export const inParallel = async <T, R>(
  hands: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = []
  let next = 0
  const hand = async () => {
    while (next < items.length) {
      const index = next
      next += 1
      results[index] = await work(items[index] as T)
    }
  }
  await Promise.all(Array.from({ length: Math.min(hands, items.length) }, hand))
  return results
}
