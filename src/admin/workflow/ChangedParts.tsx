// What the text shows and is no longer as it was approved, with who changed it and when.
'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const ChangedParts = ({ parts }: { parts: ReviewDescription['changedSince'] }) => {
  const translate = useTranslate()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  if (parts.length === 0) return null
  return (
    <div className="review-panel__part">
      <h3>{translate(reviewMessages.changedSince)}</h3>
      <ul className="issue-list">
        {parts.map(({ collection, id, title, by, at }) => (
          <li key={`${collection}:${id}`} className="issue-list__issue issue-list__issue--warning">
            <Link href={`${config.routes.admin}/collections/${collection}/${id}`}>{title ?? collection}</Link>
            {by && ` – ${by}`}
            {at && <time dateTime={at}> {time.format(new Date(at))}</time>}
          </li>
        ))}
      </ul>
    </div>
  )
}
