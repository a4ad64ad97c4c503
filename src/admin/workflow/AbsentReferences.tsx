// References that the public will not see, because what they point at is not live.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { namePath } from '@/admin/workflow/namePath'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const AbsentReferences = ({ absent, type }: { absent: ReviewDescription['absent']; type: string }) => {
  const translate = useTranslate()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: type })?.fields ?? []
  return (
    <div className="review-panel__part">
      <h3>{translate(reviewMessages.absent)}</h3>
      <ul className="issue-list">
        {absent.map(({ path, collection, id }) => (
          <li key={path} className="issue-list__issue issue-list__issue--warning">
            <Link href={`${config.routes.admin}/collections/${collection}/${id}`}>
              {namePath(path, fields, { word: (words) => getTranslation(words, i18n), translate }) ||
                collection}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
