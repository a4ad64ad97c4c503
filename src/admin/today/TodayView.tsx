// The first page of the panel: what waits for who signed in. Drawn by the server from one answer; looks again by itself.
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { may } from '@/access/roles'
import { todayMessages } from '@/admin/messages/today'
import { askDesk } from '@/admin/today/askDesk'
import { Everything, type NavGroups } from '@/admin/today/Everything'
import { KeepFresh } from '@/admin/today/KeepFresh'
import { NothingWaits } from '@/admin/today/NothingWaits'
import { SectionList } from '@/admin/today/SectionList'
import { StartHere } from '@/admin/today/StartHere'
import { speechOf } from '@/admin/today/speech'
import { UnreadList } from '@/admin/today/UnreadList'
import { isLanguage } from '@/platform/i18n/languages'
import { sectionNames } from '@/today/today'
import './today.css'

/** The bell has more of them. */
const mostUnread = 5

type Props = AdminViewServerProps & { navGroups: NavGroups }

export const TodayView = async ({ initPageResult, navGroups }: Props) => {
  const { req, permissions } = initPageResult
  const { payload, i18n } = req
  const actor = actorOf(req)
  const { language } = i18n
  const today = await askDesk(payload, { actor, language: isLanguage(language) ? language : 'en' })
  const speech = speechOf(payload, { i18n, timeZone: today.timeZone })
  const { notifications, sections } = today
  const { waitsForMe, sentBack } = sections
  const nothingWaits = !waitsForMe?.total && !sentBack?.total && !today.start
  return (
    <Gutter className="today">
      <KeepFresh />
      <header className="today__head">
        <h1>{speech.say(todayMessages.today)}</h1>
        <p>{speech.date(today.now)}</p>
      </header>
      {today.start && <StartHere steps={today.start} speech={speech} />}
      {nothingWaits && <NothingWaits mayWrite={may(actor, 'write')} speech={speech} />}
      <div className="today__sections">
        {sectionNames.map((name) => {
          const section = sections[name]
          return section && section.total > 0 ? (
            <SectionList key={name} name={name} section={section} now={today.now} speech={speech} />
          ) : null
        })}
        {notifications.total > 0 && (
          <UnreadList
            total={notifications.total}
            rows={notifications.rows.slice(0, mostUnread).map(({ id, url, message, at, readAt }) => ({
              ...{ id, url, message, at, readAt },
              when: speech.date(at, true),
            }))}
          />
        )}
      </div>
      <Everything groups={navGroups} permissions={permissions} i18n={i18n} speech={speech} />
    </Gutter>
  )
}
