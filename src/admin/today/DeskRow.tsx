// One row: the title leads straight to the document; below it what there is to know before one opens it.
import { Link } from '@payloadcms/ui'
import { roleTable } from '@/access/roles'
import { todayMessages, whatWords } from '@/admin/messages/today'
import { StagePill } from '@/admin/StagePill'
import { FinishTask } from '@/admin/today/FinishTask'
import type { Speech } from '@/admin/today/speech'
import { whenOf } from '@/admin/today/whenOf'
import type { Row, SectionName } from '@/today/today'

interface Props {
  section: SectionName
  row: Row
  now: string
  speech: Speech
}

export const DeskRow = ({ section, row, now, speech }: Props) => {
  const { say } = speech
  const when = whenOf(section, row, now)
  const facts = [
    speech.typeName(row.type === 'globals' ? row.id : row.type),
    speech.languages(row.languages),
    row.awaits && section !== 'waitsForMe' && say(roleTable[row.awaits].name),
    row.who,
  ].filter(Boolean)
  return (
    <li className="today-row">
      <div className="today-row__line">
        <Link className="today-row__title" href={row.path} prefetch={false}>
          {row.title ?? say(todayMessages.untitled)}
        </Link>
        {row.what && section !== 'scheduled' && (
          <span className="today-row__what">{say(whatWords[row.what])}</span>
        )}
        {row.stage && section !== 'drafts' && section !== 'sentBack' && !row.what && (
          <StagePill stage={row.stage} />
        )}
      </div>
      <p className="today-row__facts">
        {when && (
          <time className={when.isLate ? 'today-row__late' : undefined} dateTime={when.at}>
            {say(when.words, { date: speech.date(when.at, when.withTime) })}
          </time>
        )}
        {facts.map((fact) => (
          <span key={String(fact)}>{fact}</span>
        ))}
      </p>
      {row.readiness && <Readiness readiness={row.readiness} speech={speech} />}
      {row.words && <p className="today-row__words">{row.words}</p>}
      {row.task && row.what !== 'realName' && <FinishTask task={row.task} />}
    </li>
  )
}

const Readiness = ({
  readiness,
  speech: { say },
}: {
  readiness: NonNullable<Row['readiness']>
  speech: Speech
}) => {
  const { ready, total, readyItems, clearedBy } = readiness
  const waits = clearedBy.map((role) => say(roleTable[role].name)).join(', ')
  return (
    <div className="today-row__readiness">
      {total > 0 && <progress max={total} value={readyItems} aria-hidden />}
      <span>
        {ready
          ? say(todayMessages.ready)
          : total === 0
            ? say(todayMessages.empty)
            : say(todayMessages.readyOf, { ready: readyItems, total })}
        {!ready && waits && ` – ${say(todayMessages.waitsFor)} ${waits}`}
      </span>
    </div>
  )
}
