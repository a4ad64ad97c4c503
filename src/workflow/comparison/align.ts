// Finds which items of one list became which of another: the same, changed, moved, new, gone.
import { diffArrays } from 'diff'
import { type Budget, editLengthFor } from '@/workflow/comparison/compareWords'

/** Positions in the two lists; both for an item that stayed, changed or moved. */
export interface Pair {
  kind: 'same' | 'changed' | 'moved' | 'added' | 'removed'
  before?: number
  after?: number
  /** Changed, and in another place than before. */
  elsewhere?: true
}

export interface Item {
  /** Equal for equal items. */
  key: string
  /** What it is like: an item with most of the same features is the same one, changed. */
  features: () => ReadonlySet<string>
}

/** In the order of the second list; what is gone stands where it stood. */
export const align = (before: readonly Item[], after: readonly Item[], budget: Budget): Pair[] => {
  const matches = commonItems(before, after, budget)
  const pairs = [...between(before, after, matches)]
  return markElsewhere(before, after, markMoves(before, after, pairs))
}

interface Match {
  before: number
  after: number
}

/**
 * Equal items in the same order. Items that occur once on each side are anchors (patience diff, B. Cohen), which keeps
 * this near linear for long texts; Myers' shortest edit settles what lies between two anchors.
 */
const commonItems = (before: readonly Item[], after: readonly Item[], budget: Budget): Match[] => {
  const anchors = [
    ...longestRising(uniqueMatches(before, after)),
    { before: before.length, after: after.length },
  ]
  const found: Match[] = []
  let from: Match = { before: 0, after: 0 }
  for (const anchor of anchors) {
    found.push(...shortestEdit(before, after, from, anchor, budget))
    if (anchor.before < before.length) found.push(anchor)
    from = { before: anchor.before + 1, after: anchor.after + 1 }
  }
  return found
}

const uniqueMatches = (before: readonly Item[], after: readonly Item[]): Match[] => {
  const old = positionsOf(before)
  const now = positionsOf(after)
  return before.flatMap(({ key }, index) => {
    const position = now.get(key)
    return old.get(key) === index && position !== undefined && position >= 0
      ? [{ before: index, after: position }]
      : []
  })
}

/** Where each key stands; -1 when in several places. */
const positionsOf = (items: readonly Item[]): Map<string, number> => {
  const positions = new Map<string, number>()
  for (const [index, { key }] of items.entries()) positions.set(key, positions.has(key) ? -1 : index)
  return positions
}

/** The longest part of the matches whose positions rise in both lists (patience sorting, n log n). */
const longestRising = (matches: readonly Match[]): Match[] => {
  const piles: Match[] = []
  const previous = new Map<Match, Match | undefined>()
  for (const match of matches) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.after ?? 0) < match.after) low = middle + 1
      else high = middle
    }
    previous.set(match, piles[low - 1])
    piles[low] = match
  }
  const rising: Match[] = []
  for (let match = piles.at(-1); match; match = previous.get(match)) rising.push(match)
  return rising.reverse()
}

const shortestEdit = (
  before: readonly Item[],
  after: readonly Item[],
  from: Match,
  to: Match,
  budget: Budget,
): Match[] => {
  const old = before.slice(from.before, to.before).map(({ key }) => key)
  const now = after.slice(from.after, to.after).map(({ key }) => key)
  if (old.length === 0 || now.length === 0) return []
  const maxEditLength = editLengthFor(budget)
  const parts = diffArrays(old, now, { maxEditLength })
  const cost = parts
    ? parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)
    : maxEditLength
  budget.steps -= cost ** 2
  const at = { ...from }
  return (parts ?? []).flatMap(({ added, removed, count }) => {
    const start = { ...at }
    if (!added) at.before += count
    if (!removed) at.after += count
    return added || removed
      ? []
      : Array.from({ length: count }, (_, index) => ({
          before: start.before + index,
          after: start.after + index,
        }))
  })
}

function* between(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
): Generator<Pair> {
  let old = 0
  let now = 0
  for (const match of [...matches, { before: before.length, after: after.length }]) {
    yield* gap(before, after, { from: { before: old, after: now }, to: match })
    if (match.before < before.length) yield { kind: 'same', ...match }
    old = match.before + 1
    now = match.after + 1
  }
}

/** How many removed items an added one is compared with. */
const reach = 24
const likeness = 0.4

/** Between two equal items: what is alike was changed, in order; the rest went, then came. */
function* gap(
  before: readonly Item[],
  after: readonly Item[],
  { from, to }: { from: Match; to: Match },
): Generator<Pair> {
  let old = from.before
  let come: Pair[] = []
  for (let now = from.after; now < to.after; now += 1) {
    const best = mostAlike(before, after[now], old, Math.min(to.before, old + reach))
    if (best === undefined) {
      come.push({ kind: 'added', after: now })
      continue
    }
    yield* removed(old, best)
    yield* come
    come = []
    yield { kind: 'changed', before: best, after: now }
    old = best + 1
  }
  yield* removed(old, to.before)
  yield* come
}

function* removed(from: number, to: number): Generator<Pair> {
  for (let index = from; index < to; index += 1) yield { kind: 'removed', before: index }
}

const mostAlike = (
  before: readonly Item[],
  item: Item | undefined,
  from: number,
  to: number,
): number | undefined => {
  let best: number | undefined
  let most = likeness
  for (let index = from; index < to; index += 1) {
    const alike = item ? likenessOf(before[index]?.features() ?? none, item.features()) : 0
    if (alike > most) {
      best = index
      most = alike
    }
    if (most > 0.9) break
  }
  return best
}

const none: ReadonlySet<string> = new Set()

/** Dice's coefficient: 1 for the same features, 0 for none in common. */
export const likenessOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const feature of small) if (large.has(feature)) common += 1
  return (2 * common) / (a.size + b.size)
}

/** What went in one place and came, equal, in another, moved. */
const markMoves = (before: readonly Item[], after: readonly Item[], pairs: readonly Pair[]): Pair[] => {
  const gone = new Map<string, number[]>()
  for (const { kind, before: index } of pairs)
    if (kind === 'removed' && index !== undefined) {
      const key = before[index]?.key ?? ''
      gone.set(key, [...(gone.get(key) ?? []), index])
    }
  const moved = new Set<number>()
  const marked = pairs.map((pair): Pair => {
    if (pair.kind !== 'added' || pair.after === undefined) return pair
    const from = gone.get(after[pair.after]?.key ?? '')?.shift()
    if (from === undefined) return pair
    moved.add(from)
    return { kind: 'moved', before: from, after: pair.after }
  })
  return marked.filter(({ kind, before: index }) => kind !== 'removed' || !moved.has(index ?? -1))
}

/** Comparing each with each is for short lists: what is left of long ones came and went. */
const mostComparisons = 2_500
const strongLikeness = 0.6

/** What came and is much like something that went elsewhere was moved and changed. */
const markElsewhere = (before: readonly Item[], after: readonly Item[], pairs: readonly Pair[]): Pair[] => {
  const gone = pairs.flatMap(({ kind, before: index }) =>
    kind === 'removed' && index !== undefined ? [index] : [],
  )
  const come = pairs.filter(({ kind }) => kind === 'added').length
  if (gone.length === 0 || come === 0 || gone.length * come > mostComparisons) return [...pairs]
  const taken = new Set<number>()
  const marked = pairs.map((pair): Pair => {
    const item = after[pair.after ?? -1]
    if (pair.kind !== 'added' || !item) return pair
    const from = gone.find(
      (index) =>
        !taken.has(index) && likenessOf(before[index]?.features() ?? none, item.features()) > strongLikeness,
    )
    if (from === undefined) return pair
    taken.add(from)
    return { ...pair, kind: 'changed', before: from, elsewhere: true }
  })
  return marked.filter(({ kind, before: index }) => kind !== 'removed' || !taken.has(index ?? -1))
}
