// The step that is open, and the approvals of exactly this text.
'use client'
import { roleTable } from '@/access/roles'
import { readingMessages } from '@/admin/messages/reading'
import { reviewMessages, stepNames } from '@/admin/messages/review'
import { useDateLanguage, useTranslate } from '@/admin/messages/translate'
import { ChangedParts } from '@/admin/workflow/ChangedParts'
import { IssueList } from '@/admin/workflow/IssueList'
import { LatestRequest } from '@/admin/workflow/LatestRequest'
import type { LogEntry, Target } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

interface Props {
  review: ReviewDescription
  log: LogEntry[]
  target: Target
}

export const Decision = ({ review, log, target }: Props) => {
  const translate = useTranslate()
  const language = useDateLanguage()
  const { stage, step, awaits } = review
  // One that was given before a consent was linked stands, for the same words.
  const given = log.filter(({ action }) => action === 'approve')
  const approvals = review.approvals.flatMap(({ user, outdated }) =>
    outdated ? [] : (given.find(({ actor }) => actor === user) ?? []),
  )
  const name = step && stepNames[step] ? translate(stepNames[step]) : step
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="review__part">
      <h3>{translate(readingMessages.decision)}</h3>
      <LatestRequest stage={stage} log={log} />
      {name && awaits && (
        <p>
          {fill(translate(readingMessages.step), { step: name, role: translate(roleTable[awaits].name) })}
        </p>
      )}
      <ul className="review__approvals">
        {approvals.map(({ id, actorName, at, comment, details }) => (
          <li key={id}>
            {fill(translate(readingMessages.approvedBy), {
              name: actorName ?? '–',
              date: date.format(new Date(at)),
            })}
            {details?.voucherName && ` (${translate(reviewMessages.vouchedForBy)} ${details.voucherName})`}
            {comment && <q>{comment}</q>}
          </li>
        ))}
        {approvals.length === 0 && <li>{translate(readingMessages.notApproved)}</li>}
      </ul>
      <ChangedParts parts={review.changedSince} />
      {review.issues.length > 0 && <IssueList issues={review.issues} target={target} />}
    </section>
  )
}
