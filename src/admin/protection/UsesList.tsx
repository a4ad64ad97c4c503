// Texts and files that rely on a consent; each once, however often it shows the person.
'use client'
import { useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { consequenceMessages, protectionMessages } from '@/admin/messages/protection'
import { useTranslate } from '@/admin/messages/translate'
import { StagePill } from '@/admin/StagePill'
import type { Stage } from '@/collections/reviews/stages'
import type { UsePlace } from '@/workflow/consent/endpoints'
import './protection.css'

export const UsesList = ({ uses }: { uses: UsePlace[] }) => {
  const translate = useTranslate()
  const { config } = useConfig()
  return (
    <ul className="people__uses">
      {distinct(uses).map(({ collection, id, title, text, stage, onWithdrawal }) => (
        <li className="people__use" key={`${collection}:${id}:${text}`}>
          <Link href={`${config.routes.admin}/collections/${collection}/${id}`}>{title || collection}</Link>{' '}
          {text === 'past' ? (
            <span>({translate(protectionMessages.pastText)})</span>
          ) : (
            <StagePill stage={stage as Stage} />
          )}
          <p className={onWithdrawal === 'later' ? '' : 'people__lack'}>
            {translate(protectionMessages.ifWithdrawn)}: {translate(consequenceMessages[onWithdrawal])}.
          </p>
        </li>
      ))}
    </ul>
  )
}

const distinct = (uses: UsePlace[]): UsePlace[] => [
  ...new Map(uses.map((use) => [`${use.collection}:${use.id}:${use.text}`, use])).values(),
]
