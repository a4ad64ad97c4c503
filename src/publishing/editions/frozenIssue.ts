// Reads the issue inside of an edition: JSON that was presented once, by whatever version of the presenters.
import { isObject } from '@/content/content'

export type FrozenIssue = Record<string, unknown>

export interface FrozenItem {
  type: string
  id: string
  title: string
}

export const parseIssue = (json: string): FrozenIssue => {
  const value: unknown = JSON.parse(json)
  return isObject(value) ? value : {}
}

/** The items in reading order, each once; withdrawn ones have no id and are left out. */
export const itemsIn = (issue: FrozenIssue): FrozenItem[] => {
  const items = new Map<string, FrozenItem>()
  for (const { item } of rows(issue.sections).flatMap(({ items }) => rows(items))) {
    if (!isObject(item) || !item.id) continue
    const [type, id] = [String(item.type), String(item.id)]
    if (!items.has(`${type}:${id}`)) items.set(`${type}:${id}`, { type, id, title: frozenName(item) })
  }
  return [...items.values()]
}

/** What a public document or its summary is called. */
export const frozenName = ({ title, name, label }: Record<string, unknown>): string =>
  String([title, name, label].find((word) => typeof word === 'string' && word !== '') ?? '')

const rows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : []
