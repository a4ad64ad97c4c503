// The changes of a comparison by field and language, and what did not change folded away. Pure.
import type { Change } from '@/workflow/comparison/changes'

export interface ChangeGroup {
  key: string
  /** Name of the field. */
  name: string
  /** Of the whole field, where it is written in each language. */
  locale: string | undefined
  entries: NamedChange[]
}

export interface NamedChange extends Change {
  /** What leads to it inside of the field; empty for the field itself. */
  within: string
  /** Its own language, where the group has none. */
  ownLocale: string | undefined
}

export const groupChanges = (changes: readonly Change[]): ChangeGroup[] => {
  const groups = new Map<string, ChangeGroup>()
  for (const change of changes) {
    const [field = '', second] = change.path.split('.')
    const locale = change.locale && second === change.locale ? change.locale : undefined
    const key = locale ? `${field}.${locale}` : field
    const [name = '', ...rest] = change.label.split(' › ')
    const group = groups.get(key) ?? { key, name, locale, entries: [] }
    group.entries.push({
      ...change,
      within: [...rest, ...(change.part ? [change.part] : [])].join(' › '),
      ownLocale: locale ? undefined : change.locale,
    })
    groups.set(key, group)
  }
  return [...groups.values()]
}

export const isChanged = ({ kind }: Pick<Change, 'kind'>): boolean => kind !== 'same'

/** Shorter runs are shown: they say where one is. */
const shortest = 3

/** Entries in order; runs of three and more that did not change are one list each. */
export const foldUnchanged = (entries: readonly NamedChange[]): (NamedChange | NamedChange[])[] => {
  const folded: (NamedChange | NamedChange[])[] = []
  let run: NamedChange[] = []
  const endRun = () => {
    folded.push(...(run.length >= shortest ? [run] : run))
    run = []
  }
  for (const entry of entries) {
    if (!isChanged(entry)) run.push(entry)
    else {
      endRun()
      folded.push(entry)
    }
  }
  endRun()
  return folded
}
