// Takes a document that was taken down out of a frozen edition: a neutral line where it stood, its name nowhere. Pure.
import { isObject } from '@/content/content'
import type { Edition, ItemChanges } from '@/publishing/editions/edition'
import { frozenName, parseIssue } from '@/publishing/editions/frozenIssue'
import { eraseNames } from '@/publishing/editions/names'
import { withdrawnLine } from '@/publishing/editions/withdrawn'

export interface Target {
  type: string
  id: string
}

type Frozen = Pick<Edition, 'content' | 'changes' | 'issue'>

/** The content and the changes without the document; an issue that was taken down itself keeps nothing. */
export const redact = (edition: Frozen, target: Target): Pick<Edition, 'content' | 'changes'> => {
  if (target.type === 'issues' && target.id === edition.issue) return { content: {}, changes: null }
  const issues = Object.entries(edition.content).map(
    ([language, json]) => [language, parseIssue(json)] as const,
  )
  const names = [...new Set(issues.flatMap(([, issue]) => namesIn(issue, target)))]
  const content = issues.map(([language, issue]) => [
    language,
    JSON.stringify(eraseNames(without(issue, target, language), names, language)),
  ])
  return { content: Object.fromEntries(content), changes: withoutChanges(edition.changes, target, names) }
}

/** What the document is called wherever it stands, and where its page is. */
const namesIn = (value: unknown, target: Target): string[] => {
  if (Array.isArray(value)) return value.flatMap((part) => namesIn(part, target))
  if (!isObject(value)) return []
  const own = isTarget(value, target) ? [frozenName(value), String(value.path ?? '')].filter(Boolean) : []
  return [...own, ...Object.values(value).flatMap((part) => namesIn(part, target))]
}

/** An entry (a picture, an organisation) does not say of what type it is; ids are of one thing. */
const isTarget = (value: unknown, target: Target): boolean => {
  if (!isObject(value)) return false
  const { type, id } = target
  return (value.id === id && (value.type ?? type) === type) || leadsTo(value, target)
}

/** A picture as search engines are told of it has no id, but its address. */
const leadsTo = ({ url, contentUrl }: Record<string, unknown>, { type, id }: Target): boolean =>
  type === 'media' && [url, contentUrl].some((address) => String(address).includes(`/v1/media/${id}/`))

/** A list loses what is it, or is about it; a section keeps a neutral line; a single reference becomes null. */
const without = (value: unknown, target: Target, language: string): unknown => {
  if (Array.isArray(value))
    return value.flatMap((part) => {
      if (isItemOf(part, target)) return [neutralItem(language)]
      return concerns(part, target) ? inline(part, language) : [without(part, target, language)]
    })
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      isTarget(part, target) ? null : without(part, target, language),
    ]),
  )
}

const isItemOf = (row: unknown, target: Target): boolean =>
  isObject(row) && 'display' in row && isTarget(row.item, target)

/** The document itself, a row that is about it (a person with a note), or a node of rich text that refers to it. */
const concerns = (part: unknown, target: Target): boolean => {
  if (isTarget(part, target)) return true
  if (!isObject(part) || isDocument(part)) return false
  return Object.values(part).some(
    (inner) => isTarget(inner, target) || (isNode(part) && isObject(inner) && refers(inner, target)),
  )
}

/** Another document that refers to it stays, without the reference. */
const isDocument = (part: Record<string, unknown>): boolean => 'slug' in part && 'id' in part

const isNode = ({ type }: Record<string, unknown>): boolean => type === 'block' || type === 'link'

const refers = (fields: Record<string, unknown>, target: Target): boolean =>
  Object.values(fields).some(
    (value) => isTarget(value, target) || (isObject(value) && isTarget(value.value, target)),
  )

/** A link inside of a sentence leaves a word, so that the sentence still stands. */
const inline = (part: unknown, language: string): unknown[] =>
  isObject(part) && part.type === 'link'
    ? [
        {
          type: 'text',
          version: 1,
          text: withdrawnLine(language).word,
          format: 0,
          mode: 'normal',
          style: '',
          detail: 0,
        },
      ]
    : []

const neutralItem = (language: string) => ({
  display: 'title',
  teaser: null,
  item: {
    id: '',
    type: 'withdrawn',
    slug: '',
    path: '',
    contentLanguage: language,
    title: withdrawnLine(language).sentence,
  },
})

const withoutChanges = (
  changes: Edition['changes'],
  target: Target,
  names: readonly string[],
): Edition['changes'] => {
  if (!changes) return null
  const items = Object.entries(changes.items).map(([language, lists]) => {
    const named = Object.entries(lists).map(([list, entries]) => [
      list,
      entries.map((entry: { type: string; id: string; title: string }) =>
        isTarget(entry, target)
          ? { type: 'withdrawn', id: '', title: withdrawnLine(language).sentence }
          : (eraseNames(entry, names, language) as typeof entry),
      ),
    ])
    return [language, Object.fromEntries(named) as unknown as ItemChanges] as const
  })
  return { ...changes, items: Object.fromEntries(items) }
}
