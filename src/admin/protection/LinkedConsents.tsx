// The consents of one place, each with what it lacks.
'use client'
import { useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { protectionMessages } from '@/admin/messages/protection'
import { useTranslate } from '@/admin/messages/translate'
import { fill } from '@/platform/i18n/fill'
import type { LinkedConsent } from '@/workflow/consent/peopleIn'

export const LinkedConsents = ({ consents }: { consents: LinkedConsent[] }) => {
  const translate = useTranslate()
  const { config } = useConfig()
  if (consents.length === 0) return <p className="people__lack">{translate(protectionMessages.nobody)}</p>
  return (
    <ul className="people__consents">
      {consents.map(({ id, publicName, validUntil, issues }) => (
        <li key={id}>
          {publicName === null ? (
            translate(protectionMessages.gone)
          ) : (
            <Link href={`${config.routes.admin}/collections/consents/${id}`}>{publicName}</Link>
          )}
          {issues.map(({ code, message }) => (
            <p key={code} className="people__lack">
              {message}
            </p>
          ))}
          {issues.length === 0 && (
            <p>
              {validUntil
                ? fill(translate(protectionMessages.holdsUntil), { day: validUntil })
                : translate(protectionMessages.holds)}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
