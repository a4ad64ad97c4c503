// Compares two contents of one document, field by field and language by language. Pure: titles of references and
// names of people are added by whoever has the database.
import type { FlattenedField } from 'payload'
import { isObject } from '@/content/content'
import { revisionOf } from '@/content/revision'
import { labelIn } from '@/platform/i18n/label'
import { align, type Pair } from '@/workflow/comparison/align'
import { type Change, mostChanges } from '@/workflow/comparison/changes'
import { compareRichText } from '@/workflow/comparison/compareRichText'
import { type Budget, compareWords, newBudget } from '@/workflow/comparison/compareWords'
import { holdsWords } from '@/workflow/comparison/passages'
import { itemOf, linesIn, shown, summaryOf } from '@/workflow/comparison/values'

type Content = Record<string, unknown>

export interface CompareOptions {
  locales: readonly string[]
  /** Words of this language and what has no language; every language otherwise. */
  locale?: string | undefined
  /** The language of the labels. */
  language: string
  /** What did not change is told too. */
  unchanged?: boolean | undefined
}

export interface Comparison {
  changes: Change[]
  /** There are more changes than are told. */
  truncated: boolean
}

/** Contents as `contentOf` gives them: every language, no row ids. */
export const compareContents = (
  fields: readonly FlattenedField[],
  before: Content,
  after: Content,
  options: CompareOptions,
): Comparison => {
  const place = { path: '', label: '', options, budget: newBudget() }
  return bounded(compareFields(fields, before, after, place))
}

const bounded = (all: Change[]): Comparison => {
  let told = 0
  const end = all.findIndex(({ kind }) => {
    if (kind !== 'same') told += 1
    return told > mostChanges
  })
  return end < 0 ? { changes: all, truncated: false } : { changes: all.slice(0, end), truncated: true }
}

interface Place {
  path: string
  label: string
  locale?: string
  options: CompareOptions
  budget: Budget
}

const compareFields = (
  fields: readonly FlattenedField[],
  before: Content,
  after: Content,
  place: Place,
): Change[] =>
  fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    const [old, now] = [before[field.name], after[field.name]]
    const here = inside(place, field)
    return field.localized && !place.locale
      ? compareLanguages(field, old, now, here)
      : compareField(field, old, now, here)
  })

const inside = (place: Place, field: FlattenedField): Place => {
  const own = labelIn('label' in field ? field.label : undefined, place.options.language) ?? field.name
  return {
    ...place,
    path: place.path ? `${place.path}.${field.name}` : field.name,
    label: place.label ? `${place.label} › ${own}` : own,
  }
}

const compareLanguages = (field: FlattenedField, old: unknown, now: unknown, place: Place): Change[] => {
  const { locales, locale: wanted } = place.options
  return locales
    .filter((locale) => wanted === undefined || locale === wanted)
    .flatMap((locale) =>
      compareField(field, partOf(old, locale), partOf(now, locale), {
        ...place,
        locale,
        path: `${place.path}.${locale}`,
      }),
    )
}

const partOf = (value: unknown, locale: string): unknown => (isObject(value) ? value[locale] : undefined)

const compareField = (field: FlattenedField, old: unknown, now: unknown, place: Place): Change[] => {
  if (field.type === 'group' || field.type === 'tab')
    return compareFields(field.flattenedFields, isObject(old) ? old : {}, isObject(now) ? now : {}, place)
  if (isSame(old, now)) return place.options.unchanged ? sameValue(field, now, place) : []
  if (field.type === 'array') return compareRows(field, listOf(old), listOf(now), place)
  if (field.type === 'richText') return compareRichText(old, now, place)
  if (Array.isArray(old) || Array.isArray(now)) return compareLists(field, listOf(old), listOf(now), place)
  return [compareValues(field, old, now, place)]
}

/** Texts by their passages, rows and values each as one. */
const sameValue = (field: FlattenedField, value: unknown, place: Place): Change[] => {
  if (value === undefined || value === null) return []
  if (field.type === 'richText') return compareRichText(value, value, place)
  if (field.type === 'array') return compareRows(field, listOf(value), listOf(value), place)
  const told = shown(field, value, place.options.language)
  return [{ ...named(place), kind: 'same', before: told, after: told }]
}

const isSame = (old: unknown, now: unknown): boolean => keyOf(old) === keyOf(now)

const keyOf = (value: unknown): string => revisionOf({ value: value ?? null })

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const compareValues = (field: FlattenedField, old: unknown, now: unknown, place: Place): Change => {
  const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
  const isText = holdsWords(field) && kind === 'changed'
  const runsOf = (value: unknown) => [{ text: String(value), marks: [] }]
  const { budget, locale } = place
  return {
    ...named(place),
    kind,
    before: shown(field, old, place.options.language),
    after: shown(field, now, place.options.language),
    ...(isText ? { words: compareWords(runsOf(old), runsOf(now), { budget, locale }) } : {}),
  }
}

const named = ({ path, label, locale }: Place): Pick<Change, 'path' | 'label' | 'locale'> => ({
  path,
  label,
  ...(locale ? { locale } : {}),
})

/** Rows have no names: they are the same when they say the same, and changed when they say nearly the same. */
const compareRows = (
  field: Extract<FlattenedField, { type: 'array' }>,
  old: unknown[],
  now: unknown[],
  place: Place,
): Change[] => {
  const items = (rows: unknown[]) => rows.map((row) => itemOf(keyOf(row), () => linesIn(row).join(' ')))
  return align(items(old), items(now), place.budget).flatMap((pair) =>
    compareRow(
      field.flattenedFields,
      pair,
      { before: old[pair.before ?? -1], after: now[pair.after ?? -1] },
      place,
    ),
  )
}

const compareRow = (
  fields: readonly FlattenedField[],
  { kind, before: from, after: to, elsewhere }: Pair,
  { before, after }: { before: unknown; after: unknown },
  place: Place,
): Change[] => {
  if (kind === 'same' && !place.options.unchanged) return []
  const here = rowPlace(place, to ?? from ?? 0)
  const whole = (kind: Change['kind']): Change => ({
    ...named(here),
    kind,
    before: summaryOf(fields, before),
    after: summaryOf(fields, after),
    ...fromPath(from, kind, place),
  })
  if (kind === 'same' || kind === 'moved') return [whole(kind)]
  const parts = compareFields(fields, contentIn(before), contentIn(after), here)
  return [...(elsewhere || parts.length === 0 ? [whole(elsewhere ? 'moved' : kind)] : []), ...parts]
}

const contentIn = (row: unknown): Content => (isObject(row) ? row : {})

const rowPlace = (place: Place, index: number): Place => ({
  ...place,
  path: `${place.path}.${index}`,
  label: `${place.label} › ${index + 1}`,
})

const fromPath = (before: number | undefined, kind: string, { path }: Place): { fromPath?: string } =>
  kind === 'moved' ? { fromPath: `${path}.${before}` } : {}

/** Lists of references, choices and words: what came, went and moved. */
const compareLists = (field: FlattenedField, old: unknown[], now: unknown[], place: Place): Change[] => {
  const items = (values: unknown[]) => values.map((value) => ({ key: keyOf(value), features: () => nothing }))
  return align(items(old), items(now), place.budget).flatMap((pair): Change[] => {
    if (pair.kind === 'same' && !place.options.unchanged) return []
    const at = pair.after ?? pair.before ?? 0
    const value = (list: unknown[], index: number | undefined) =>
      index === undefined ? null : shown(field, list[index], place.options.language)
    return [
      {
        ...named({ ...place, path: `${place.path}.${at}` }),
        kind: pair.kind,
        before: value(old, pair.before),
        after: value(now, pair.after),
        ...fromPath(pair.before, pair.kind, place),
      },
    ]
  })
}

const nothing: ReadonlySet<string> = new Set()
