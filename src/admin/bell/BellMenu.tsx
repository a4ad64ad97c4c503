// What the bell opens: the newest notifications, each leading to its document.
'use client'
import { Popup } from '@payloadcms/ui'
import { BellList } from '@/admin/bell/BellList'
import { useNotifications } from '@/admin/bell/useNotifications'
import { bellMessages } from '@/admin/messages/today'
import { useTranslate } from '@/admin/messages/translate'
import { fill } from '@/platform/i18n/fill'
import './bell.css'

export const BellMenu = ({ unread: first }: { unread: number }) => {
  const translate = useTranslate()
  const { unread, rows, read, readOne, readAll } = useNotifications(first)
  const count = fill(translate(bellMessages.unread), { count: String(unread) })
  return (
    <Popup
      className="bell"
      buttonClassName="bell__button"
      portalClassName="bell-list"
      horizontalAlign="right"
      size="large"
      showScrollbar
      onToggleOpen={() => void read()}
      button={
        <>
          <svg className="bell__icon" viewBox="0 0 24 24" aria-hidden>
            <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4" />
          </svg>
          {unread > 0 && (
            <span className="bell__count" aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
          <span className="bell__words" aria-live="polite">
            {translate(bellMessages.notifications)}
            {unread > 0 && `: ${count}`}
          </span>
        </>
      }
      render={() => <BellList rows={rows} unread={unread} onRead={readOne} onReadAll={readAll} />}
    />
  )
}
