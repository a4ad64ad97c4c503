// Stores what the documents lean on: topics, organisations, notes, consents, and the settings of the site.
import type { CollectionSlug } from 'payload'
import type { Role } from '@/access/roles'
import { languages } from '@/platform/i18n/languages'
import type { Loading } from '@/sample/load'
import { requestAs } from '@/sample/loadUsers'
import { consents, newsletter, notes, organisations, type SampleEntry, site, topics } from '@/sample/office'
import { withIds } from '@/sample/references'

export const loadEntries = async (loading: Loading): Promise<void> => {
  await load(loading, 'topics', 'editor', withKey('slug', topics))
  await load(loading, 'organisations', 'editor', organisations)
  await load(loading, 'notes', 'editor', withKey('key', notes))
  await load(loading, 'consents', 'protection', consents)
}

const withKey = (field: string, entries: Record<string, SampleEntry>): Record<string, SampleEntry> =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, { ...entry, [field]: key }]))

const load = async (
  { payload, cast, ids, req }: Loading,
  collection: CollectionSlug,
  role: Role,
  entries: Record<string, SampleEntry>,
): Promise<void> => {
  for (const [key, entry] of Object.entries(entries)) {
    let id: string | undefined
    for (const { locale, data } of textsOf(withIds(entry, ids))) {
      const write = {
        collection,
        locale,
        depth: 0,
        overrideAccess: false,
        data: data as never,
        req: requestAs(cast, role, req),
      }
      id = String((await (id ? payload.update({ ...write, id }) : payload.create(write))).id)
    }
    if (id) ids.set(`${collection}/${key}`, id)
  }
}

/** Settings that somebody made stay as they are. */
export const loadGlobals = async ({ payload, cast, ids, req }: Loading): Promise<void> => {
  const as = () => ({ overrideAccess: false, depth: 0, req: requestAs(cast, 'publisher', req) }) as const
  const { name } = await payload.findGlobal({ slug: 'site', ...as() })
  if (name) return
  for (const [slug, entry] of [
    ['site', site],
    ['newsletter', newsletter],
  ] as const)
    for (const { locale, data } of textsOf(withIds(entry, ids)))
      await payload.updateGlobal({ slug, locale, data: data as never, ...as() })
}

/** The default language first, with what no language changes. */
const textsOf = ({ fr, nl, ...en }: SampleEntry) => {
  const texts = { en, fr, nl }
  return languages.flatMap((locale) => (texts[locale] ? [{ locale, data: texts[locale] }] : []))
}
