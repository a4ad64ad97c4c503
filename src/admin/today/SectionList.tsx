// One section of the first page: a heading with its count, and its first rows.
import { sectionTitles, todayMessages } from '@/admin/messages/today'
import { DeskRow } from '@/admin/today/DeskRow'
import type { Speech } from '@/admin/today/speech'
import type { Section, SectionName } from '@/today/today'

interface Props {
  name: SectionName
  section: Section
  /** ISO 8601 instant. */
  now: string
  speech: Speech
}

export const SectionList = ({ name, section: { total, rows }, now, speech }: Props) => (
  <section className={`today-section today-section--${name}`} aria-labelledby={`today-${name}`}>
    <h2 id={`today-${name}`}>
      {speech.say(sectionTitles[name])} <span className="today-section__count">{total}</span>
    </h2>
    <ol className="today-section__rows">
      {rows.map((row) => (
        <DeskRow
          key={row.task ?? `${row.type}:${row.id}:${row.what}`}
          section={name}
          row={row}
          now={now}
          speech={speech}
        />
      ))}
    </ol>
    {total > rows.length && (
      <p className="today-section__more">{speech.say(todayMessages.more, { count: total - rows.length })}</p>
    )}
  </section>
)
