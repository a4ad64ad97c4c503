// What a check found, place by place; each place can be gone to, in whatever language, tab or row it is.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { translateIssue } from '@/admin/messages/refusals'
import { useTranslate } from '@/admin/messages/translate'
import { namePath } from '@/admin/workflow/namePath'
import { PlaceLink } from '@/admin/workflow/PlaceLink'
import type { Target } from '@/admin/workflow/requests'
import type { Issue } from '@/platform/issues'

interface Props {
  issues: Issue[]
  target: Pick<Target, 'type' | 'id'>
  onLeave?: () => void
}

export const IssueList = ({ issues, target, onLeave }: Props) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const translate = useTranslate()
  const fields: ClientField[] = getEntityConfig({ collectionSlug: target.type })?.fields ?? []
  const speech = { word: (words: never) => getTranslation(words, i18n), translate }
  return (
    <ul className="issue-list">
      {issues.map((issue) => {
        const name = namePath(issue.path, fields, speech)
        return (
          <li
            key={`${issue.path}:${issue.code}`}
            className={`issue-list__issue issue-list__issue--${issue.severity}`}
          >
            {name && (
              <>
                <PlaceLink target={target} path={issue.path} name={name} onLeave={onLeave} />
                {': '}
              </>
            )}
            {translateIssue(issue, translate)}
          </li>
        )
      })}
    </ul>
  )
}
