// The notifications below the bell.
'use client'
import { Button, Link } from '@payloadcms/ui'
import type { Told } from '@/admin/bell/requests'
import { reviewMessages } from '@/admin/messages/review'
import { bellMessages } from '@/admin/messages/today'
import { useDateLanguage, useTranslate } from '@/admin/messages/translate'

interface Props {
  /** Absent until they are read. */
  rows: Told[] | undefined
  unread: number
  onRead: (row: Told) => void
  onReadAll: () => void
}

export const BellList = ({ rows, unread, onRead, onReadAll }: Props) => {
  const translate = useTranslate()
  const time = new Intl.DateTimeFormat(useDateLanguage(), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section aria-label={translate(bellMessages.notifications)}>
      {!rows && <p className="bell-list__note">{translate(reviewMessages.working)}</p>}
      {rows?.length === 0 && <p className="bell-list__note">{translate(bellMessages.none)}</p>}
      <ul className="bell-list__rows">
        {rows?.map((row) => (
          <li
            key={row.id}
            className={row.readAt ? 'bell-list__row' : 'bell-list__row bell-list__row--unread'}
          >
            <Link href={row.url} prefetch={false} onClick={() => onRead(row)}>
              {row.message}
              {!row.readAt && <span className="bell__words"> ({translate(bellMessages.newOne)})</span>}
            </Link>
            <time dateTime={row.at}>{time.format(new Date(row.at))}</time>
          </li>
        ))}
      </ul>
      {unread > 0 && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onReadAll}>
          {translate(bellMessages.readAll)}
        </Button>
      )}
    </section>
  )
}
