// What the text refers to and is not live: with it goes out, or stays unseen.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { useTranslate } from '@/admin/messages/translate'
import { namePath } from '@/admin/workflow/namePath'
import type { LabelOf } from '@/platform/i18n/label'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

interface Props {
  title: LabelOf
  references: ReviewDescription['absent']
  /** The collection of the text. */
  type: string
  isWarning?: boolean
}

export const References = ({ title, references, type, isWarning = false }: Props) => {
  const translate = useTranslate()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  if (references.length === 0) return null
  const fields = getEntityConfig({ collectionSlug: type })?.fields ?? []
  return (
    <div className="review-panel__part">
      <h3>{translate(title)}</h3>
      <ul className="issue-list">
        {references.map(({ path, collection, id, title: name }) => (
          <li
            key={`${path} ${id}`}
            className={`issue-list__issue issue-list__issue--${isWarning ? 'warning' : 'note'}`}
          >
            <Link href={`${config.routes.admin}/collections/${collection}/${id}`}>
              {name ??
                (namePath(path, fields, { word: (words) => getTranslation(words, i18n), translate }) ||
                  collection)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
