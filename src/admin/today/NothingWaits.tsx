// The good news, and what to do with it.
import { Link } from '@payloadcms/ui'
import { todayMessages } from '@/admin/messages/today'
import type { Speech } from '@/admin/today/speech'

export const NothingWaits = ({ mayWrite, speech: { say } }: { mayWrite: boolean; speech: Speech }) => (
  <div className="today-nothing">
    <p>{say(todayMessages.nothing)}</p>
    {mayWrite ? (
      <p>
        <Link href="/admin/collections/articles/create" prefetch={false}>
          {say(todayMessages.writeArticle)}
        </Link>
      </p>
    ) : (
      <p>{say(todayMessages.nothingToDecide)}</p>
    )}
  </div>
)
