// What happened to a document, newest first.
'use client'
import { useTranslation } from '@payloadcms/ui'
import { eventMessages, reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { LogEntry } from '@/admin/workflow/requests'

export const History = ({ log }: { log: LogEntry[] }) => {
  const translate = useTranslate()
  const { i18n } = useTranslation()
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  if (log.length === 0) return null
  return (
    <details className="review-panel__part" open={log.length < 4}>
      <summary>{translate(reviewMessages.history)}</summary>
      <ol className="review-panel__history">
        {log.map(({ id, action, actorName, at, comment, details }) => (
          <li key={id}>
            <strong>{actorName}</strong> {eventMessages[action] ? translate(eventMessages[action]) : action}
            {details?.voucherName && ` (${translate(reviewMessages.vouchedForBy)} ${details.voucherName})`}
            <time dateTime={at}>{time.format(new Date(at))}</time>
            {comment && <p className="review-panel__comment">{comment}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
