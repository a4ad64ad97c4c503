// What a check found, place by place; a place that is on the screen can be gone to.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { translateIssue } from '@/admin/messages/refusals'
import { useTranslate } from '@/admin/messages/translate'
import { findField, goToField } from '@/admin/workflow/goToField'
import { namePath } from '@/admin/workflow/namePath'
import type { Issue } from '@/platform/issues'

interface Props {
  issues: Issue[]
  /** Slug of the collection. */
  type: string
  onLeave?: () => void
}

export const IssueList = ({ issues, type, onLeave }: Props) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const translate = useTranslate()
  const fields: ClientField[] = getEntityConfig({ collectionSlug: type })?.fields ?? []
  return (
    <ul className="issue-list">
      {issues.map((issue) => (
        <li
          key={`${issue.path}:${issue.code}`}
          className={`issue-list__issue issue-list__issue--${issue.severity}`}
        >
          <Place
            path={issue.path}
            name={namePath(issue.path, fields, { word: (words) => getTranslation(words, i18n), translate })}
            onLeave={onLeave}
          />
          {translateIssue(issue, translate)}
        </li>
      ))}
    </ul>
  )
}

const Place = ({ path, name, onLeave }: { path: string; name: string; onLeave: Props['onLeave'] }) => {
  const { code: language } = useLocale()
  if (!name) return null
  const field = findField(path)
  if (!field) return <strong>{name}: </strong>
  const go = () => {
    onLeave?.()
    goToField(field, path, language)
  }
  return (
    <>
      <button type="button" className="issue-list__place" onClick={go}>
        {name}
      </button>
      {': '}
    </>
  )
}
