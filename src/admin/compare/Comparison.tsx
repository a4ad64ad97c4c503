// What changed between two texts, field by field. Draws what it is given and asks nothing.
import { ChangeEntry } from '@/admin/compare/ChangeEntry'
import {
  type ChangeGroup,
  foldUnchanged,
  groupChanges,
  isChanged,
  type NamedChange,
} from '@/admin/compare/groups'
import { languageIn, type Reading } from '@/admin/compare/reading'
import { compareMessages } from '@/admin/messages/compare'
import { fill } from '@/platform/i18n/fill'
import type { Change } from '@/workflow/comparison/changes'

interface Props {
  changes: readonly Change[]
  reading: Reading
}

export const Comparison = ({ changes, reading }: Props) => {
  const groups = groupChanges(changes)
  const unchanged = groups.filter(({ entries }) => !entries.some(isChanged))
  return (
    <div className="comparison">
      {groups
        .filter((group) => !unchanged.includes(group))
        .map((group) => (
          <Group key={group.key} group={group} reading={reading} />
        ))}
      {unchanged.length > 0 && (
        <details className="comparison__unchanged">
          <summary>{count(compareMessages.unchangedFields, unchanged.length, reading)}</summary>
          {unchanged.map((group) => (
            <Group key={group.key} group={group} reading={reading} />
          ))}
        </details>
      )}
    </div>
  )
}

const Group = ({ group, reading }: { group: ChangeGroup; reading: Reading }) => (
  <section className="comparison__field">
    <h3>
      {group.name}
      {group.locale && <span className="comparison__language"> {languageIn(group.locale, reading)}</span>}
    </h3>
    {foldUnchanged(group.entries).map((one) =>
      Array.isArray(one) && group.entries.some(isChanged) ? (
        <details key={keyOf(one[0])} className="comparison__fold">
          <summary>{count(compareMessages.unchanged, one.length, reading)}</summary>
          {one.map((entry) => (
            <ChangeEntry key={keyOf(entry)} entry={entry} reading={reading} />
          ))}
        </details>
      ) : (
        [one].flat().map((entry) => <ChangeEntry key={keyOf(entry)} entry={entry} reading={reading} />)
      ),
    )}
  </section>
)

const keyOf = (entry: NamedChange | undefined): string => `${entry?.kind} ${entry?.path}`

const count = (message: typeof compareMessages.unchanged, number: number, { translate }: Reading): string =>
  fill(translate(message), { count: String(number) })
