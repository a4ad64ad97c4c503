// Compares two rich texts: by passages first (came, went, moved), then by the words and the looks of each.

import { align, type Pair } from '@/workflow/comparison/align'
import type { Change } from '@/workflow/comparison/changes'
import {
  type Budget,
  compareWords,
  isFormattingOnly,
  type WordChange,
} from '@/workflow/comparison/compareWords'
import { nameOf } from '@/workflow/comparison/names'
import { type Passage, passagesOf } from '@/workflow/comparison/passages'
import { itemOf, shown } from '@/workflow/comparison/values'

interface Place {
  path: string
  label: string
  locale?: string | undefined
  options: { language: string; unchanged?: boolean | undefined }
  budget: Budget
}

export const compareRichText = (before: unknown, after: unknown, place: Place): Change[] => {
  const old = passagesOf(before)
  const now = passagesOf(after)
  return pairFields(align(old.map(toItem), now.map(toItem), place.budget), old, now)
    .filter(({ kind }) => kind !== 'same' || place.options.unchanged)
    .map((pair) => changeOf(pair, old[pair.before ?? -1], now[pair.after ?? -1], place))
}

/**
 * A field of a block that went beside one of the same name that came was changed, however little the two have in common:
 * another picture, another name.
 */
const pairFields = (pairs: readonly Pair[], old: readonly Passage[], now: readonly Passage[]): Pair[] => {
  const isField = ({ names, style }: Passage | undefined = nothing): boolean =>
    names.length > 0 && !style.startsWith('block ')
  const paired: Pair[] = []
  /** Of the run of passages that went and came. */
  let gone: Pair[] = []
  for (const pair of pairs) {
    const passage = now[pair.after ?? -1]
    const isGone = pair.kind === 'removed'
    const match =
      pair.kind === 'added' && isField(passage)
        ? gone.find(({ before }) => old[before ?? -1]?.style === passage?.style)
        : undefined
    if (match) {
      gone = gone.filter((one) => one !== match)
      paired.splice(paired.indexOf(match), 1)
      paired.push({ ...pair, kind: 'changed', before: match.before ?? 0 })
    } else paired.push(pair)
    if (isGone) gone.push(pair)
    else if (pair.kind !== 'added') gone = []
  }
  return paired
}

const nothing: Passage = { path: '', style: '', names: [], runs: [] }

const toItem = (passage: Passage) => {
  const { style, runs, value } = passage
  const words = () => (runs.length > 0 ? textOf(passage) : `${style} ${JSON.stringify(value ?? '')}`)
  return itemOf(JSON.stringify([style, runs, value ?? null]), words)
}

const textOf = ({ runs }: Passage): string => runs.map(({ text }) => text).join('')

const changeOf = (
  pair: Pair,
  before: Passage | undefined,
  after: Passage | undefined,
  place: Place,
): Change => {
  const { path, names = [], style = '' } = after ?? before ?? {}
  const { language } = place.options
  const isElsewhere = pair.kind === 'moved' || pair.elsewhere
  return {
    path: `${place.path}.${path}`,
    label: place.label,
    ...(names.length > 0 ? { part: names.map((name) => nameOf(name, language)).join(' › ') } : {}),
    passage: style,
    ...(place.locale ? { locale: place.locale } : {}),
    kind: pair.kind,
    before: told(before, language),
    after: told(after, language),
    ...(isElsewhere && before ? { fromPath: `${place.path}.${before.path}` } : {}),
    ...(pair.kind === 'same' || pair.kind === 'moved' ? {} : wordsOf(before, after, place)),
  }
}

/** The words of a passage, or its setting; a block without either is told by what it is. */
const told = (passage: Passage | undefined, language: string): unknown => {
  if (!passage) return null
  const { value, field, names, style } = passage
  if (value !== undefined) return shown(field, value, language)
  return textOf(passage) || (names.length > 0 ? nameOf(names.at(-1), language) : style)
}

const wordsOf = (
  before: Passage | undefined,
  after: Passage | undefined,
  { budget, locale }: Place,
): Pick<Change, 'words' | 'formatting' | 'style'> => {
  const words: WordChange[] = compareWords(before?.runs ?? [], after?.runs ?? [], { budget, locale })
  const isLooksOnly = words.length > 0 && isFormattingOnly(words)
  return {
    ...(words.length > 0 ? { words } : {}),
    ...(isLooksOnly ? { formatting: true } : {}),
    ...(before && after && before.style !== after.style
      ? { style: { before: before.style, after: after.style } }
      : {}),
  }
}
