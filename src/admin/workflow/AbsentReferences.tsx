// References that the public will not see, because what they point at is not live.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { reviewWords } from '@/admin/words/review'
import { useSay } from '@/admin/words/say'
import { namePath } from '@/admin/workflow/namePath'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const AbsentReferences = ({ absent, type }: { absent: ReviewDescription['absent']; type: string }) => {
  const say = useSay()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: type })?.fields ?? []
  return (
    <div className="review-panel__part">
      <h3>{say(reviewWords.absent)}</h3>
      <ul className="issue-list">
        {absent.map(({ path, collection, id }) => (
          <li key={path} className="issue-list__issue issue-list__issue--warning">
            <Link href={`${config.routes.admin}/collections/${collection}/${id}`}>
              {namePath(path, fields, { word: (words) => getTranslation(words, i18n), say }) || collection}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
