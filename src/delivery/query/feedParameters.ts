// The parameters of feeds and calendars: plain filters, as people type them into an address.

import { badParameter } from '@/delivery/http/problems'
import { known, locale, single } from '@/delivery/query/parameters'
import { parseQuery } from '@/delivery/query/query'
import type { Language } from '@/platform/i18n/languages'
import type { Condition } from '@/publishing/publications/readQuery'

export interface FeedRequest {
  locale: Language
  /** Which documents; a locale that is asked for leaves out those that are not offered in it. */
  where: Condition
  /** The same request, written in one way only. */
  search: string
}

const facets: Record<string, string> = {
  locale: 'languages',
  project: 'projects',
  topic: 'topics',
  kind: 'kind',
}

export const feedNames = Object.keys(facets)

/** As it is written in the address of the feed, which its answer repeats. */
const maxLength = 200

/** @throws {Problem} 400 with the known parameters */
export const parseFeedRequest = (search: string): FeedRequest => {
  const query = known(parseQuery(search), feedNames)
  const language = locale(query)
  const asked = feedNames.flatMap((name) => {
    const value = single(query, name)
    if (value === undefined) return []
    if (value === '' || encodeURIComponent(value).length > maxLength)
      throw badParameter(name, `“${name}” takes one slug or id. Omit it for all.`)
    return [{ name, value }]
  })
  return {
    locale: language,
    where: {
      and: asked.map(({ name, value }) => ({
        facet: facets[name] ?? name,
        is: 'in',
        values: [value],
      })),
    },
    search: new URLSearchParams(asked.map(({ name, value }) => [name, value])).toString(),
  }
}

/** For what is one document: the language alone. */
export const parseLocale = (
  search: string,
  names: readonly string[] = ['locale'],
): { locale: Language; search: string } => {
  const query = known(parseQuery(search), names)
  return { locale: locale(query), search: query.locale === undefined ? '' : `locale=${locale(query)}` }
}
