// What became of the items of an issue since the edition before, by title in each language. Pure.
import type { Edition } from '@/publishing/editions/edition'
import { type FrozenItem, itemsIn, parseIssue } from '@/publishing/editions/frozenIssue'

export interface ItemChanges {
  added: FrozenItem[]
  removed: FrozenItem[]
  /** Another text of it was public when this edition was frozen. */
  changed: FrozenItem[]
}

export interface Changes {
  /** Whether the issue's own text (title, editorial, order) is another one. */
  issue: boolean
  items: Record<string, ItemChanges>
}

type Compared = Pick<Edition, 'publications' | 'content' | 'issue'>

export const changesBetween = (before: Compared, after: Compared): Changes => {
  const [then, now] = [revisionsIn(before), revisionsIn(after)]
  const own = keyOf({ type: 'issues', id: after.issue })
  return {
    issue: then.get(own) !== now.get(own),
    items: Object.fromEntries(
      Object.entries(after.content).map(([language, json]) => {
        const [old, present] = [itemsOf(before, language), itemsIn(parseIssue(json))]
        return [
          language,
          {
            added: present.filter((item) => !has(old, item)),
            removed: old.filter((item) => !has(present, item)),
            changed: present.filter(
              (item) => has(old, item) && then.get(keyOf(item)) !== now.get(keyOf(item)),
            ),
          },
        ]
      }),
    ),
  }
}

/** A language that the edition before did not have: its titles are told in one that it had. */
const itemsOf = ({ content }: Compared, language: string): FrozenItem[] => {
  const json = content[language] ?? Object.values(content)[0]
  return json === undefined ? [] : itemsIn(parseIssue(json))
}

const revisionsIn = ({ publications }: Compared): Map<string, string> =>
  new Map(publications.map(({ type, document, revision }) => [keyOf({ type, id: document }), revision]))

const has = (items: readonly FrozenItem[], { type, id }: FrozenItem): boolean =>
  items.some((one) => one.id === id && one.type === type)

const keyOf = ({ type, id }: Pick<FrozenItem, 'type' | 'id'>): string => `${type}:${id}`
