// All that the person may open, in a few lines: the menu again, with a way to begin something new.
import { getTranslation, type I18n } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { SanitizedPermissions } from 'payload'
import { todayMessages } from '@/admin/messages/today'
import type { Speech } from '@/admin/today/speech'

/** As Payload's view of the dashboard has them. */
export type NavGroups = {
  label: string
  entities: { slug: string; type: string; label: Record<string, string> | string }[]
}[]

interface Props {
  groups: NavGroups
  permissions: SanitizedPermissions | undefined
  i18n: I18n
  speech: Speech
}

export const Everything = ({ groups, permissions, i18n, speech }: Props) => (
  <nav className="today-all" aria-labelledby="today-all">
    <h2 id="today-all">{speech.say(todayMessages.collections)}</h2>
    {groups.map(({ label, entities }) => (
      <div className="today-all__group" key={label}>
        <h3>{label}</h3>
        <ul>
          {entities.map(({ slug, type, label: name }) => (
            <li key={slug}>
              <Link href={`/admin/${type}/${slug}`} prefetch={false}>
                {getTranslation(name as never, i18n as never)}
              </Link>
              {permissions?.collections?.[slug]?.create && (
                <Link
                  className="today-all__new"
                  href={`/admin/collections/${slug}/create`}
                  prefetch={false}
                  aria-label={speech.say(todayMessages.create, { what: speech.typeName(slug) })}
                >
                  +
                </Link>
              )}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </nav>
)
