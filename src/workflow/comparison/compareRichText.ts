// Compares two rich texts: by passages first (came, went, moved), then by the words and the looks of each.

import { align, type Pair } from '@/workflow/comparison/align'
import type { Change } from '@/workflow/comparison/changes'
import { type Budget, compareWords, isFormattingOnly } from '@/workflow/comparison/compareWords'
import { type Passage, passagesOf, plainTextOf } from '@/workflow/comparison/passages'
import { itemOf, shown } from '@/workflow/comparison/values'

interface Place {
  path: string
  label: string
  locale?: string | undefined
}

export const compareRichText = (before: unknown, after: unknown, place: Place, budget: Budget): Change[] => {
  const old = passagesOf(before)
  const now = passagesOf(after)
  if (old.length === 0 && now.length === 0) return []
  if (old.length === 0 || now.length === 0) return [whole(before, after, place)]
  return align(old.map(toItem), now.map(toItem), budget).flatMap((pair) =>
    changeOf(pair, old, now, place, budget),
  )
}

const whole = (before: unknown, after: unknown, place: Place): Change => {
  const [old, now] = [plainTextOf(before), plainTextOf(after)]
  return {
    path: place.path,
    label: place.label,
    ...languageOf(place),
    kind: passagesOf(before).length === 0 ? 'added' : 'removed',
    before: old || null,
    after: now || null,
  }
}

const languageOf = ({ locale }: Place): { locale?: string } => (locale ? { locale } : {})

const toItem = (passage: Passage) => {
  const { style, runs, value } = passage
  const words = () => (runs.length > 0 ? textOf(passage) : `${style} ${JSON.stringify(value ?? '')}`)
  return itemOf(JSON.stringify([style, runs, value ?? null]), words)
}

const textOf = ({ runs }: Passage): string => runs.map(({ text }) => text).join('')

/** The words of a passage, or its setting; a block without either is told by what it is. */
const told = (passage: Passage | undefined): unknown => {
  if (!passage) return null
  if (passage.value !== undefined) return shown(passage.field, passage.value)
  return textOf(passage) || passage.style
}

const changeOf = (pair: Pair, old: Passage[], now: Passage[], place: Place, budget: Budget): Change[] => {
  if (pair.kind === 'same') return []
  const before = pair.before === undefined ? undefined : old[pair.before]
  const after = pair.after === undefined ? undefined : now[pair.after]
  const common = {
    path: `${place.path}.${(after ?? before)?.path}`,
    label: place.label,
    ...languageOf(place),
    before: told(before),
    after: told(after),
  }
  if (pair.kind === 'moved' && before)
    return [{ ...common, kind: 'moved', fromPath: `${place.path}.${before.path}` }]
  if (pair.kind !== 'changed' || !before || !after)
    return [{ ...common, kind: pair.kind === 'added' ? 'added' : 'removed' }]
  const words = compareWords(before.runs, after.runs, { budget, locale: place.locale })
  const isLooksOnly = before.runs.length > 0 && isFormattingOnly(words)
  return [
    {
      ...common,
      kind: 'changed',
      ...(words.length > 0 ? { words } : {}),
      ...(isLooksOnly ? { formatting: true } : {}),
      ...(before.style === after.style ? {} : { style: { before: before.style, after: after.style } }),
    },
  ]
}
