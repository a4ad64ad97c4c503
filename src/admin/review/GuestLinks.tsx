// Whom a text was mailed to for a decision, and what came of it; a link itself is never shown.
'use client'
import { Button, toast, useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { may, type Role } from '@/access/roles'
import { translateError } from '@/admin/messages/errors'
import { guestMessages } from '@/admin/messages/guests'
import { useTranslate } from '@/admin/messages/translate'
import { GuestForm } from '@/admin/review/GuestForm'
import { type Answer, fetchLinks, type GuestLink, postToLink, type Target } from '@/admin/workflow/requests'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const GuestLinks = ({ target, review }: { target: Target; review: ReviewDescription }) => {
  const translate = useTranslate()
  const { user } = useAuth()
  const [links, setLinks] = useState<GuestLink[]>([])
  const read = useCallback(async () => {
    const answer = await fetchLinks(target)
    if (answer.ok) setLinks(answer.value)
  }, [target])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision is what makes the known links old
  useEffect(() => void read(), [read, review])

  const mayInvite = may({ roles: (user?.roles ?? []) as Role[] }, 'invite') && review.stage === 'inReview'
  if (links.length === 0 && !mayInvite) return null
  const settle = async (answer: Answer<unknown>) => {
    if (!answer.ok) toast.error(translateError(answer.code, answer.message, translate))
    await read()
  }
  return (
    <section className="review__part">
      <h3>{translate(guestMessages.guests)}</h3>
      <ul className="issue-list">
        {links.map((link) => {
          const state = stateOf(link)
          return (
            <li key={link.id} className="issue-list__issue">
              <strong>{link.name}</strong> {link.email}
              <br />
              {translate(guestMessages.states[state])}
              {mayInvite && isOpen.has(state) && (
                <div className="workflow-dialog__controls">
                  {(['resend', 'revoke'] as const).map((what) => (
                    <Button
                      key={what}
                      buttonStyle="secondary"
                      size="small"
                      margin={false}
                      onClick={async () => settle(await postToLink(target, link.id, what))}
                    >
                      {translate(guestMessages[what])}
                    </Button>
                  ))}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {mayInvite && <GuestForm target={target} onSent={read} />}
    </section>
  )
}

type State = keyof typeof guestMessages.states

const isOpen = new Set<State>(['waiting', 'sent', 'opened'])

const stateOf = ({ decision, revokedAt, expiresAt, openedAt, sentAt }: GuestLink): State => {
  if (decision) return decision
  if (revokedAt) return 'revoked'
  if (Date.parse(expiresAt) <= Date.now()) return 'expired'
  if (openedAt) return 'opened'
  return sentAt ? 'sent' : 'waiting'
}
