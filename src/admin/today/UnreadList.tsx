// What the person was told and has not read yet; the bell has the rest.
'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { postRead, type Told } from '@/admin/bell/requests'
import { todayMessages } from '@/admin/messages/today'
import { useTranslate } from '@/admin/messages/translate'

interface Props {
  total: number
  /** The newest ones, each with when it was told, in words. */
  rows: (Told & { when: string })[]
}

export const UnreadList = ({ total, rows }: Props) => {
  const translate = useTranslate()
  const { config } = useConfig()
  return (
    <section className="today-section" aria-labelledby="today-unread">
      <h2 id="today-unread">
        {translate(todayMessages.unread)} <span className="today-section__count">{total}</span>
      </h2>
      <ol className="today-section__rows">
        {rows.map(({ id, url, message, at, when }) => (
          <li key={id} className="today-row">
            <Link
              className="today-row__title"
              href={url}
              prefetch={false}
              onClick={() => void postRead(config.routes.api, id)}
            >
              {message}
            </Link>
            <p className="today-row__facts">
              <time dateTime={at}>{when}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
