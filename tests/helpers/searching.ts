// A search engine with a few entries, without any database of content.
import type { SearchEngine, SearchQuery } from '@/delivery/search/engine'
import { entryKey, type SearchEntry } from '@/delivery/search/entry'
import type { Texts } from '@/delivery/search/texts'
import { type Language, languages } from '@/platform/i18n/languages'

type Overrides = Partial<Omit<SearchEntry, 'texts' | 'values' | 'facets'>> & {
  texts?: Partial<Texts>
  values?: Partial<SearchEntry['values']>
  facets?: SearchEntry['facets']
}

/** An English article that every locale is answered with. */
export const entry = (id: string, { texts, values, facets, ...more }: Overrides = {}): SearchEntry => ({
  type: 'articles',
  id,
  number: 1,
  language: 'en',
  locales: [...languages],
  ...more,
  texts: { title: '', summary: '', names: '', body: '', ...texts },
  values: {
    slug: id,
    kind: null,
    date: null,
    firstPublishedAt: '2025-01-01T00:00:00.000Z',
    publishedAt: '2025-01-01T00:00:00.000Z',
    ...values,
  },
  facets: {
    type: [more.type ?? 'articles'],
    kind: [values?.kind ?? []].flat(),
    languages: [more.language ?? 'en'],
    ...facets,
  },
})

export const put = (engine: SearchEngine, entries: readonly SearchEntry[], scan = 1): Promise<void> =>
  engine.put({ keys: entries.map(entryKey), entries, scan })

export const find = (engine: SearchEngine, text: string, more: Partial<SearchQuery> = {}) =>
  engine.find({
    text,
    locale: 'en' as Language,
    sort: [],
    facets: [],
    limit: 10,
    offset: 0,
    now: '2026-01-01T00:00:00.000Z',
    ...more,
  })

export const idsOf = async (engine: SearchEngine, text: string, more: Partial<SearchQuery> = {}) =>
  (await find(engine, text, more)).hits.map(({ id }) => id)
