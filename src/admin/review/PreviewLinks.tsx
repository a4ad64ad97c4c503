// Links that show the newest text to whoever has them: made, listed and taken back.
'use client'
import { Button, TextInput, toast, useAuth } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { may, type Role } from '@/access/roles'
import { translateError } from '@/admin/messages/errors'
import { guestMessages } from '@/admin/messages/guests'
import { previewMessages } from '@/admin/messages/reading'
import { useDateLanguage, useTranslate } from '@/admin/messages/translate'
import {
  fetchPreviewLinks,
  type PreviewLink,
  postNamedPreviewLink,
  revokePreviewLink,
} from '@/admin/review/requests'
import { useAnswer } from '@/admin/review/useAnswer'
import type { Refused, Target } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'

export const PreviewLinks = ({ target }: { target: Target }) => {
  const translate = useTranslate()
  const language = useDateLanguage()
  const { user } = useAuth()
  const [name, setName] = useState('')
  const [made, setMade] = useState<string>()
  const read = useCallback(() => fetchPreviewLinks(target), [target])
  const { value = [], readAgain } = useAnswer(read)
  const open = value.filter(({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > Date.now())
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const mayRevoke = ({ createdBy }: PreviewLink) =>
    createdBy === target.user || may({ roles: (user?.roles ?? []) as Role[] }, 'revokePreviewLinks')
  const refuse = ({ code, message }: Refused) => void toast.error(translateError(code, message, translate))
  const make = async () => {
    const answer = await postNamedPreviewLink(target, name.trim())
    if (!answer.ok) return refuse(answer)
    setMade(answer.value.urls.page)
    setName('')
    await readAgain()
  }
  const revoke = async (link: string) => {
    const answer = await revokePreviewLink(target, link)
    if (!answer.ok) refuse(answer)
    await readAgain()
  }
  return (
    <details className="review__part">
      <summary>
        <h3>{translate(previewMessages.links)}</h3>
      </summary>
      <p>{translate(previewMessages.hint)}</p>
      <ul className="issue-list">
        {open.map((link) => (
          <li key={link.id} className="issue-list__issue issue-list__issue--note">
            <strong>{link.name ?? translate(previewMessages.noName)}</strong>{' '}
            {fill(translate(previewMessages.until), { date: date.format(new Date(link.expiresAt)) })}
            {mayRevoke(link) && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => void revoke(link.id)}
              >
                {translate(guestMessages.revoke)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {made && (
        <p role="status">
          {translate(previewMessages.made)} <a href={made}>{made}</a>
        </p>
      )}
      <TextInput
        path="preview-name"
        label={translate(previewMessages.forWhom)}
        value={name}
        onChange={(event: { target: { value: string } }) => setName(event.target.value)}
      />
      <Button buttonStyle="secondary" id="make-preview-link" size="small" onClick={() => void make()}>
        {translate(previewMessages.make)}
      </Button>
    </details>
  )
}
