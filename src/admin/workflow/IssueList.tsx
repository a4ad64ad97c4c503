// What a check found, place by place; a place that is on the screen can be gone to.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { sayIssue } from '@/admin/words/refusals'
import { useSay } from '@/admin/words/say'
import { namePath } from '@/admin/workflow/namePath'
import type { Issue } from '@/workflow/issues'

interface Props {
  issues: Issue[]
  /** Slug of the collection. */
  type: string
  onLeave?: () => void
}

export const IssueList = ({ issues, type, onLeave }: Props) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
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
            name={namePath(issue.path, fields, { word: (words) => getTranslation(words, i18n), say })}
            onLeave={onLeave}
          />
          {sayIssue(issue, say)}
        </li>
      ))}
    </ul>
  )
}

const Place = ({ path, name, onLeave }: { path: string; name: string; onLeave: Props['onLeave'] }) => {
  if (!name) return null
  const field = findField(path)
  if (!field) return <strong>{name}: </strong>
  const go = () => {
    onLeave?.()
    field.scrollIntoView({ block: 'center' })
    field.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')?.focus()
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

/** The field of the form, as Payload names it in the page; its language part and what lies inside it fall away. */
const findField = (path: string): HTMLElement | null => {
  const parts = path.split('.')
  for (let count = parts.length; count > 0; count -= 1) {
    const start = parts.slice(0, count)
    const input = document.getElementById(`field-${start.join('__')}`)
    const found = input ?? document.querySelector<HTMLElement>(`[data-field-path="${start.join('.')}"]`)
    if (found) return found.closest<HTMLElement>('.field-type') ?? found
  }
  return null
}
